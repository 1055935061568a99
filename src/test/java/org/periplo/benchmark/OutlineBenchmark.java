package org.periplo.benchmark;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.stage.Stage;
import org.periplo.edit.ChangeCardText;
import org.periplo.messages.Messages;
import org.periplo.model.CardId;
import org.periplo.model.IdSource;
import org.periplo.model.LargeProject;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.outline.Line;
import org.periplo.ui.outline.Outline;

/// Measures the outline of a map of 2,000 cards: to open it with all that is in it in sight, and to
/// follow edits and selections.
final class OutlineBenchmark {

  private static final int CARDS = 2000;

  private final Session session =
      Session.ofSaved(LargeProject.of(20, 10, CARDS), new IdSource(new Random(1)));
  private final Messages messages = Messages.in(Locale.of("es"));
  private int edits;

  /// Prints the times, in milliseconds.
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          new OutlineBenchmark().measure();
          done.countDown();
        });
    done.await();
    Platform.exit();
  }

  private void measure() {
    try {
      print("open", Timing.of(this::opened));
      Outline outline = opened();
      print("follow an edit", Timing.of(() -> edit(outline)));
      print("go to a card", Timing.of(() -> select(outline)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(String what, Timing timing) {
    System.out.printf(
        Locale.ROOT, "%-16s first %7.1f ms, warm %6.2f ms%n", what, timing.first(), timing.warm());
  }

  private Outline opened() {
    Outline outline = new Outline(session, messages);
    Stage stage = new Stage();
    stage.setScene(new Scene(outline, 300, 900));
    outline.update();
    open(outline.getRoot());
    outline.applyCss();
    outline.layout();
    stage.close();
    return outline;
  }

  private static void open(TreeItem<Line> item) {
    item.setExpanded(true);
    item.getChildren().forEach(OutlineBenchmark::open);
  }

  private void edit(Outline outline) {
    CardId card = session.view().journeyMap().cards().getFirst().id();
    session.apply(new ChangeCardText(card, "text " + edits++));
    show(outline);
  }

  private void select(Outline outline) {
    session.select(Selection.of(session.view().journeyMap().cards().get(edits++ % CARDS).id()));
    show(outline);
  }

  private static void show(Outline outline) {
    outline.update();
    outline.layout();
  }
}
