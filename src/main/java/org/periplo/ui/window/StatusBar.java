package org.periplo.ui.window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
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

  private final Session session;
  private final Messages messages;
  private final Label counts = new Label();
  private final Label review = new Label();
  private final HBox right = new HBox(10);
  private final Label offline;

  StatusBar(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    offline = new Label(messages.text("status.offline"));
    getStyleClass().add("status-bar");
    counts.setId("counts");
    review.setId("review");
    right.getChildren().setAll(offline);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMaxWidth(USE_PREF_SIZE);
    setAlignment(counts, Pos.CENTER_LEFT);
    setAlignment(right, Pos.CENTER_RIGHT);
    getChildren().addAll(counts, review, right);
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

  /// Says something that needs no answer.
  void say(String sentence) {
    Label said = new Label(sentence);
    said.getStyleClass().add("said");
    right.getChildren().setAll(said);
  }

  /// Shows how far a task is, with a way to stop it.
  void watch(Task<?> task) {
    ProgressBar progress = new ProgressBar();
    progress.progressProperty().bind(task.progressProperty());
    progress.setAccessibleText(task.getTitle());
    Button stop = new Button(messages.text("dialog.cancel"));
    stop.getStyleClass().addAll("flat", "small");
    stop.setOnAction(_ -> task.cancel());
    right.getChildren().setAll(new Label(task.getTitle()), progress, stop);
    task.stateProperty().subscribe(state -> ended(state, progress));
  }

  private void ended(Worker.State state, ProgressBar progress) {
    boolean over =
        state == Worker.State.SUCCEEDED
            || state == Worker.State.FAILED
            || state == Worker.State.CANCELLED;
    if (over && right.getChildren().contains(progress)) {
      right.getChildren().setAll(offline);
    }
  }
}
