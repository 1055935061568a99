package org.periplo.ui.window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Moment;
import org.periplo.model.Touchpoint;
import org.periplo.session.Session;

/// The lower edge of the window: how much there is, when it is due, what is being worked on.
final class StatusBar extends StackPane implements Part {

  /// Between what stands on the left and a notice that fills the rest, with the edges, in pixels.
  private static final int GAP = 60;

  private final Session session;
  private final Messages messages;
  private final Label counts = new Label();
  private final Label review = new Label();
  private final HBox left = new HBox(16, counts);
  private final Notices notices;

  StatusBar(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    notices = new Notices(messages);
    getStyleClass().add("status-bar");
    counts.setId("counts");
    review.setId("review");
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMaxWidth(USE_PREF_SIZE);
    setAlignment(left, Pos.CENTER_LEFT);
    setAlignment(notices, Pos.CENTER_RIGHT);
    notices.setPickOnBounds(false);
    notices.maxWidthProperty().bind(widthProperty().subtract(left.widthProperty()).subtract(GAP));
    getChildren().addAll(left, review, notices);
  }

  /// Shows a quiet note beside the counts.
  void add(Node note) {
    left.getChildren().add(note);
  }

  @Override
  public void refresh() {
    JourneyMap map = session.view().journeyMap();
    counts.setText(
        messages.text(
            "status.counts",
            map.stages().size(),
            map.steps().size(),
            map.cards().size(),
            map.cards().stream().filter(StatusBar::isMoment).count()));
    review.setText(map.nextReview().map(this::due).orElse(""));
  }

  private static boolean isMoment(Card card) {
    return switch (card.detail()) {
      case Moment _ -> true;
      case Touchpoint it -> it.moment().isPresent();
      default -> false;
    };
  }

  private String due(LocalDate day) {
    long late = ChronoUnit.DAYS.between(day, LocalDate.now(ZoneId.systemDefault()));
    return late > 0
        ? messages.text("status.review.late", day, late)
        : messages.text("status.review", day);
  }

  /// What the window has to say.
  Notices notices() {
    return notices;
  }
}
