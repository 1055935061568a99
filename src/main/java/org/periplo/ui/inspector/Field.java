package org.periplo.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One property: its name, and the control that shows and changes it.
final class Field extends VBox {

  private final Runnable refresh;

  /// @param control what shows the value
  /// @param refresh shows the value as it is now
  Field(String name, Node control, Runnable refresh) {
    this.refresh = refresh;
    Label label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("field-name");
    control.setAccessibleText(name);
    getStyleClass().add("field");
    getChildren().addAll(label, control);
  }

  /// Shows the value as it is now.
  void refresh() {
    refresh.run();
  }
}
