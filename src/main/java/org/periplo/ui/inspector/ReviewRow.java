package org.periplo.ui.inspector;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.model.Review;

/// One review of a map: its day, and its conclusions.
final class ReviewRow extends VBox {

  private final ReviewsField<?> field;
  private final int position;
  private final DatePicker day = new DatePicker();
  private final GrowingArea conclusions = new GrowingArea();
  private boolean showing;

  ReviewRow(ReviewsField<?> field, int position) {
    this.field = field;
    this.position = position;
    Speech speech = field.desk().speech();
    day.setConverter(new Days(_ -> {}));
    day.setAccessibleText(speech.text("review.date"));
    day.setMaxWidth(Double.MAX_VALUE);
    day.valueProperty().subscribe((_, now) -> dated(now));
    conclusions.setAccessibleText(speech.text("review.conclusions"));
    conclusions.setPromptText(speech.text("review.conclusions"));
    conclusions.textProperty().subscribe((_, now) -> concluded(now));
    conclusions.focusedProperty().subscribe(this::left);
    conclusions.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getStyleClass().add("review");
    getChildren().setAll(new HBox(day, remover(speech)), conclusions);
    HBox.setHgrow(day, Priority.ALWAYS);
  }

  private Button remover(Speech speech) {
    Button remove = new Button();
    remove.setGraphic(new FontIcon(Feather.X));
    remove.getStyleClass().addAll("flat", "icon-button");
    remove.setAccessibleText(speech.text("review.remove"));
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setOnAction(_ -> field.remove(position));
    return remove;
  }

  /// Shows the review as it is now.
  void show() {
    Review review = field.review(position);
    showing = true;
    day.setValue(review.date());
    if (!conclusions.getText().equals(review.conclusions())) {
      conclusions.setText(review.conclusions());
    }
    showing = false;
  }

  private void dated(LocalDate date) {
    if (!showing) {
      Review now = field.review(position);
      if (date == null) {
        show();
      } else if (!date.equals(now.date())) {
        field.change(position, new Review(date, now.conclusions(), now.extras()));
      }
    }
  }

  private void concluded(String words) {
    if (!showing) {
      Review now = field.review(position);
      field.preview(position, new Review(now.date(), words, now.extras()));
    }
  }

  private void left(Boolean before, Boolean now) {
    if (before && !now) {
      field.desk().editing().commit();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      field.desk().editing().cancel();
      field.showAgain();
      event.consume();
    }
  }
}
