package org.periplo.ui.inspector;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.model.Extras;
import org.periplo.model.Review;
import org.periplo.property.Property;

/// The reviews of a map: when they were, and what people found.
final class ReviewsField<E> extends ValueField<E, List<Review>> {

  private final VBox rows = new VBox();

  ReviewsField(Property.Reviews<E> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    rows.getStyleClass().add("reviews");
    Button add = new Button(desk.speech().text("review.add"), new FontIcon(Feather.PLUS));
    add.getStyleClass().addAll("flat", "quiet-button");
    add.setId("review-add");
    add.setOnAction(_ -> add());
    setControl(new VBox(rows, add), rows);
  }

  private void add() {
    Review today = new Review(LocalDate.now(ZoneId.systemDefault()), "", Extras.NONE);
    apply(changed(it -> it.add(today)));
    showAgain();
  }

  /// Shows what a review would say.
  void preview(int position, Review review) {
    preview(changed(it -> it.set(position, review)));
  }

  /// Puts another review in the place of one.
  void change(int position, Review review) {
    apply(changed(it -> it.set(position, review)));
    showAgain();
  }

  /// Takes a review away.
  void remove(int position) {
    apply(changed(it -> it.remove(position)));
    showAgain();
  }

  /// The review at a place, as it is now.
  Review review(int position) {
    return value().orElseThrow().get(position);
  }

  private List<Review> changed(Consumer<List<Review>> change) {
    List<Review> reviews = new ArrayList<>(value().orElse(List.of()));
    change.accept(reviews);
    return reviews;
  }

  @Override
  void show(Optional<List<Review>> value) {
    int count = value.map(List::size).orElse(0);
    if (rows.getChildren().size() != count) {
      rows.getChildren()
          .setAll(IntStream.range(0, count).mapToObj(it -> new ReviewRow(this, it)).toList());
    }
    rows.getChildren().forEach(it -> ((ReviewRow) it).show());
  }
}
