package org.periplo.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.ui.action.Action;

/// A button that asks for an action.
final class ActionButton extends Button implements Part {

  private final Action action;
  private final EditorWindow window;
  private final Tooltip tooltip = new Tooltip();

  private ActionButton(Action action, EditorWindow window) {
    this.action = action;
    this.window = window;
    setId(action.key().replace('.', '-'));
    setTooltip(tooltip);
    setOnAction(_ -> window.ask(action));
  }

  /// A button that shows the action's icon alone.
  static ActionButton icon(Action action, EditorWindow window) {
    ActionButton button = new ActionButton(action, window);
    action.icon().ifPresent(it -> button.setGraphic(new FontIcon(it)));
    button.getStyleClass().addAll("flat", "icon-button");
    button.refresh();
    return button;
  }

  /// A button that shows the action's name.
  static ActionButton named(Action action, EditorWindow window) {
    ActionButton button = new ActionButton(action, window);
    button.setText(action.name(window, window.messages()));
    button.refresh();
    return button;
  }

  @Override
  public void refresh() {
    String name = action.name(window, window.messages());
    setDisable(!action.isOffered(window));
    setAccessibleText(name);
    tooltip.setText(action.shortcut().map(it -> name + "  " + it.getDisplayText()).orElse(name));
  }
}
