package org.periplo.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.periplo.property.Option;
import org.periplo.property.Property;

/// One of a few, side by side; none is pressed where elements differ.
final class SegmentsField<E, V> extends ValueField<E, V> {

  private final HBox buttons = new HBox();
  private final ToggleGroup group = new ToggleGroup();

  SegmentsField(Property.Segments<E, V> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    buttons.getStyleClass().add("segments");
    property.options().forEach(it -> buttons.getChildren().add(button(it)));
    setControl(buttons, buttons);
  }

  private ToggleButton button(Option<V> option) {
    ToggleButton button = new ToggleButton(desk().speech().of(option.caption()));
    button.setMnemonicParsing(false);
    button.setToggleGroup(group);
    button.setUserData(option.value());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name() + ": " + button.getText());
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(_ -> choose(option.value()));
    return button;
  }

  private void choose(V value) {
    apply(value);
    show(value());
  }

  @Override
  void show(Optional<V> value) {
    group.selectToggle(null);
    for (Node button : buttons.getChildren()) {
      boolean on = value.filter(it -> it.equals(button.getUserData())).isPresent();
      ((ToggleButton) button).setSelected(on);
    }
  }
}
