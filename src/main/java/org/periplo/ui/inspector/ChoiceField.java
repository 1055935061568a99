package org.periplo.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.periplo.property.Option;
import org.periplo.property.Property;
import org.periplo.ui.help.Names;

/// One of many.
final class ChoiceField<E, V> extends ValueField<E, V> {

  private final ComboBox<Option<V>> box = new ComboBox<>();
  private final Property.Choice<E, V> property;
  private boolean showing;

  ChoiceField(Property.Choice<E, V> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    this.property = property;
    box.setId(property.key().replace('.', '-'));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPromptText(mixed());
    box.setConverter(new Names<>(it -> desk().speech().of(it.caption())));
    box.setOnShowing(_ -> offer(value()));
    box.valueProperty().subscribe((_, now) -> chosen(now));
    setControl(box, box);
  }

  private void chosen(@Nullable Option<V> option) {
    if (!showing && option != null) {
      apply(option.value());
      offer(value());
    }
  }

  @Override
  void show(Optional<V> value) {
    offer(value);
  }

  private void offer(Optional<V> value) {
    List<Option<V>> options =
        property.options().apply(desk().editing().view(), desk().editing().elements()).toList();
    showing = true;
    if (!options.equals(box.getItems())) {
      box.getItems().setAll(options);
    }
    box.setValue(
        options.stream()
            .filter(it -> value.equals(Optional.of(it.value())))
            .findFirst()
            .orElse(null));
    showing = false;
  }
}
