package org.periplo.ui.window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Moment;
import org.periplo.model.Touchpoint;
import org.periplo.session.Session;

/// The lower edge of the window: how much there is, when it is due, what is being worked on.
final class StatusBar extends StackPane implements Part {

  private final Session session;
  private final Messages messages;
  private final Label counts = new Label();
  private final Label review = new Label();
  private final Notices notices;

  StatusBar(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    notices = new Notices(messages);
    getStyleClass().add("status-bar");
    counts.setId("counts");
    review.setId("review");
    setAlignment(counts, Pos.CENTER_LEFT);
    setAlignment(notices, Pos.CENTER_RIGHT);
    getChildren().addAll(counts, review, notices);
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
