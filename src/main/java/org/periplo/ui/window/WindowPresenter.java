package org.periplo.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.periplo.ui.action.Presenter;
import org.periplo.ui.present.PlanPanel;
import org.periplo.ui.present.PresentationPane;
import org.periplo.ui.present.PresentationPlan;

/// Turns the window into a screen for a room, and back.
final class WindowPresenter implements Presenter {

  private final EditorWindow window;
  private final Stage stage;
  private final WindowPane root;
  private final ChangeListener<Boolean> fullScreenLeft = (_, _, full) -> fullScreen(full);
  private Optional<Shown> shown = Optional.empty();

  /// @param wasFull whether the window was full screen before
  private record Shown(ProjectTab tab, PresentationPane pane, boolean wasFull) {}

  WindowPresenter(EditorWindow window, Stage stage, WindowPane root) {
    this.window = window;
    this.stage = stage;
    this.root = root;
  }

  @Override
  public boolean isPresenting() {
    return shown.isPresent();
  }

  @Override
  public void present() {
    begin(PresentationPane::begin);
  }

  @Override
  public void presentFromHere() {
    begin(PresentationPane::beginHere);
  }

  private void begin(Consumer<PresentationPane> beginning) {
    window.tabs().looked().filter(_ -> shown.isEmpty()).ifPresent(it -> begin(it, beginning));
  }

  private void begin(ProjectTab tab, Consumer<PresentationPane> beginning) {
    PresentationPane pane =
        new PresentationPane(
            window,
            tab.pane().lend(),
            window.look().theme(),
            tab.plan(),
            window.messages(),
            this::end);
    shown = Optional.of(new Shown(tab, pane, stage.isFullScreen()));
    root.cover(pane);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
    stage.fullScreenProperty().addListener(fullScreenLeft);
    beginning.accept(pane);
  }

  /// The system's own ways out of full screen lead back to editing, too.
  private void fullScreen(boolean full) {
    if (!full) {
      end();
    }
  }

  @Override
  public void end() {
    Optional<Shown> ended = shown;
    shown = Optional.empty();
    ended.ifPresent(this::end);
  }

  private void end(Shown ended) {
    stage.fullScreenProperty().removeListener(fullScreenLeft);
    ended.pane().end();
    root.uncover(ended.pane());
    ended.tab().pane().takeBack();
    stage.setFullScreen(ended.wasFull());
    window.showPage();
    ended.tab().pane().begin();
  }

  @Override
  public void next() {
    shown.ifPresent(it -> it.pane().next());
  }

  @Override
  public void previous() {
    shown.ifPresent(it -> it.pane().previous());
  }

  @Override
  public void blacken() {
    shown.ifPresent(it -> it.pane().blacken());
  }

  @Override
  public boolean hasRing() {
    return shown.filter(it -> it.pane().hasRing()).isPresent();
  }

  @Override
  public void toggleRing() {
    shown.ifPresent(it -> it.pane().toggleRing());
  }

  @Override
  public void toggleTimer() {
    shown.ifPresent(it -> it.pane().toggleTimer());
  }

  @Override
  public void resetTimer() {
    shown.ifPresent(it -> it.pane().resetTimer());
  }

  @Override
  public void plan() {
    window.tabs().looked().ifPresent(this::plan);
  }

  private void plan(ProjectTab tab) {
    tab.settle();
    window.overlay(
        close ->
            new PlanPanel(
                tab.session().view(), tab.plan(), window.messages(), it -> follow(tab, it), close));
  }

  private void follow(ProjectTab tab, PresentationPlan plan) {
    tab.present(plan);
    shown.ifPresent(it -> it.pane().follow(plan));
  }
}
