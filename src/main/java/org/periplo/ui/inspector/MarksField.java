package org.periplo.ui.inspector;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.periplo.property.Property;

/// A number from 1 to 5 as that many marks, set by a click or by its digit.
final class MarksField<E> extends ValueField<E, Integer> {

  private static final int MOST = 5;
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

  private final HBox marks = new HBox();
  private final Label number = new Label();

  MarksField(Property.Marks<E> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    ToggleGroup group = new ToggleGroup();
    IntStream.rangeClosed(1, MOST).forEach(it -> marks.getChildren().add(mark(it, group)));
    marks.getStyleClass().addAll("marks", property.key().replace('.', '-'));
    number.getStyleClass().add("note");
    HBox control = new HBox(marks, number);
    control.getStyleClass().add("marked");
    control.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    setControl(control, marks);
  }

  private ToggleButton mark(int value, ToggleGroup group) {
    ToggleButton mark = new ToggleButton();
    mark.setToggleGroup(group);
    mark.setAccessibleText(desk().speech().text("field.of5", name(), value));
    mark.setOnAction(_ -> choose(value));
    return mark;
  }

  private void typed(KeyEvent event) {
    int digit =
        event.getCharacter().length() == 1
            ? Character.digit(event.getCharacter().charAt(0), 10)
            : -1;
    if (digit >= 1 && digit <= MOST) {
      choose(digit);
      event.consume();
    }
  }

  private void choose(int value) {
    apply(value);
    show(value());
  }

  @Override
  void show(Optional<Integer> value) {
    int filled = value.orElse(0);
    number.setText(value.map(it -> it + " / " + MOST).orElse(mixed()));
    int place = 0;
    for (Node mark : marks.getChildren()) {
      place++;
      mark.pseudoClassStateChanged(FILLED, place <= filled);
      ((ToggleButton) mark).setSelected(place == filled);
    }
  }
}
