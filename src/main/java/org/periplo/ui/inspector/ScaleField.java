package org.periplo.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.periplo.layout.Numbers;
import org.periplo.property.Property;

/// A number on a scale, in quarters; live while it is dragged, one step when it is let go.
final class ScaleField<E> extends ValueField<E, Double> {

  private static final double QUARTER = 0.25;

  private final Slider slider;
  private final Label number = new Label();
  private final Numbers numbers;
  private boolean showing;

  ScaleField(Property.Scale<E> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    numbers = new Numbers(desk.speech().locale());
    slider = new Slider(property.least(), property.most(), 0);
    slider.setId(property.key().replace('.', '-'));
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(3);
    slider.setBlockIncrement(QUARTER);
    slider.setShowTickMarks(true);
    slider.valueProperty().subscribe((_, now) -> slid(now.doubleValue()));
    slider.valueChangingProperty().subscribe(this::letGo);
    number.getStyleClass().add("scale-number");
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox control = new HBox(slider, number);
    control.getStyleClass().add("scale");
    setControl(control, slider);
  }

  private void slid(double now) {
    double value = Math.rint(now / QUARTER) * QUARTER;
    if (!showing && !value().equals(Optional.of(value))) {
      preview(value);
      number.setText(numbers.signed(value));
      if (!slider.isValueChanging()) {
        desk().editing().commit();
      }
    }
  }

  private void letGo(Boolean before, Boolean now) {
    if (before && !now) {
      desk().editing().commit();
      showAgain();
    }
  }

  @Override
  void show(Optional<Double> value) {
    showing = true;
    if (!slider.isValueChanging()) {
      slider.setValue(value.orElse(0.0));
    }
    number.setText(value.map(numbers::signed).orElse(mixed()));
    showing = false;
  }
}
