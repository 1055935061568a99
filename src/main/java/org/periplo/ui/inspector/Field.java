package org.periplo.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.periplo.property.Refusal;

/// One property: its name, the control that shows and changes it, and why a value is not taken.
abstract class Field<E> extends VBox {

  private final Desk<E> desk;
  private final Label name = new Label();
  private final Label reason = new Label();

  /// @param key the key of the property's name
  Field(String key, Desk<E> desk) {
    this.desk = desk;
    name.setText(desk.speech().text(key));
    name.getStyleClass().add("field-name");
    reason.getStyleClass().add("reason");
    reason.setWrapText(true);
    reason.managedProperty().bind(reason.visibleProperty());
    reason.setVisible(false);
    getStyleClass().add("field");
  }

  /// Shows the control; called once.
  ///
  /// @param control all that is shown under the name
  /// @param focus the part of it that takes the keyboard
  final void setControl(Node control, Node focus) {
    name.setLabelFor(focus);
    focus.setAccessibleText(name.getText());
    getChildren().setAll(name, control, reason);
  }

  /// Shows what elements are now.
  abstract void refresh(List<E> elements);

  /// Forgets what was not taken.
  abstract void reset();

  final Desk<E> desk() {
    return desk;
  }

  final String name() {
    return name.getText();
  }

  /// Says why a value is not taken, or that it is.
  final void tell(Optional<Refusal> refusal) {
    tell(desk.speech().of(refusal));
  }

  /// Says in a sentence why a value is not taken; an empty one if it is.
  final void tell(String sentence) {
    boolean refused = !sentence.isEmpty();
    reason.setText(sentence);
    reason.setVisible(refused);
    Node control = name.getLabelFor();
    control.pseudoClassStateChanged(Styles.STATE_DANGER, refused);
    control.setAccessibleHelp(refused ? sentence : null);
  }

  /// Takes the keyboard, with all of a text selected.
  final void begin() {
    Node control = name.getLabelFor();
    control.requestFocus();
    if (control instanceof TextInputControl text) {
      text.selectAll();
    }
  }

  /// Whether a value was not taken.
  final boolean isRefused() {
    return reason.isVisible();
  }

  /// What stands where elements differ.
  final String mixed() {
    return desk.speech().text("field.mixed");
  }
}
