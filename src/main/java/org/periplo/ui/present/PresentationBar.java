package org.periplo.ui.present;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.BlackenScreen;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.EndPresentation;
import org.periplo.ui.action.NextScene;
import org.periplo.ui.action.PlanPresentation;
import org.periplo.ui.action.PreviousScene;
import org.periplo.ui.action.RunTimer;
import org.periplo.ui.action.ShowPointerRing;
import org.periplo.unicode.Ignorable;

/// What a presenter can do, at the lower edge of the screen for a short time after the pointer has
/// moved.
final class PresentationBar extends HBox {

  private static final Duration REST = Duration.seconds(2.5);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Editor editor;
  private final Messages messages;
  private final Label stage = new Label();
  private final Label count = new Label();
  private final Button ring;
  private final Button timer;
  private final PauseTransition rest = new PauseTransition(REST);

  PresentationBar(Editor editor, Messages messages) {
    this.editor = editor;
    this.messages = messages;
    ring = button(new ShowPointerRing());
    timer = button(new RunTimer());
    timer.setMinWidth(USE_PREF_SIZE);
    stage.getStyleClass().add("scene-name");
    stage.setId("scene-name");
    count.getStyleClass().add("note");
    HBox scene = new HBox(stage, count);
    scene.getStyleClass().add("scene");
    getStyleClass().add("presentation-bar");
    setId("presentation-bar");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    getChildren().setAll(button(new PreviousScene()), scene, button(new NextScene()));
    getChildren().addAll(line(), ring, timer, button(new BlackenScreen()));
    getChildren().addAll(line(), button(new PlanPresentation()), button(new EndPresentation()));
    setAlignment(Pos.CENTER);
    scene.setAlignment(Pos.CENTER);
    rest.setOnFinished(_ -> hide());
  }

  private Button button(Action action) {
    Button button = new Button();
    action.icon().ifPresent(it -> button.setGraphic(new FontIcon(it)));
    String name = action.name(editor, messages);
    button.setId("bar-" + action.key().replace('.', '-'));
    button.setAccessibleText(name);
    button.setTooltip(
        new Tooltip(action.shortcut().map(it -> name + "  " + it.getDisplayText()).orElse(name)));
    button.setFocusTraversable(false); // the keys stay with the map
    button.getStyleClass().add("flat");
    button.setOnAction(_ -> action.perform(editor));
    return button;
  }

  private static Node line() {
    Region line = new Region();
    line.getStyleClass().add("line");
    return line;
  }

  /// Shows where the presenter is.
  ///
  /// @param counted such as 2 of 5; blank for none
  void show(String name, String counted) {
    stage.setText(Ignorable.without(name));
    count.setText(counted);
    count.setManaged(!counted.isBlank());
  }

  /// Shows whether the ring goes with the pointer.
  void showRing() {
    ring.pseudoClassStateChanged(CHOSEN, editor.presenter().hasRing());
  }

  /// Shows what the timer says.
  void showTimer(String reading) {
    timer.setText(reading);
    timer.setAccessibleText(messages.text("present.timer", reading));
  }

  /// Comes up for a short time.
  void comeUp() {
    setVisible(true);
    rest.playFromStart();
  }

  private void hide() {
    if (isHover()) {
      rest.playFromStart();
    } else {
      setVisible(false);
    }
  }
}
