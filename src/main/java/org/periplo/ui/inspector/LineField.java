package org.periplo.ui.inspector;

import javafx.scene.control.TextField;
import org.periplo.property.Caption;
import org.periplo.property.Property;

/// One line of text.
final class LineField<E> extends TypedField<E, String> {

  private final Property.Line<E> property;

  LineField(Property.Line<E> property, Desk<E> desk) {
    this(property, new TextField(), desk);
  }

  private LineField(Property.Line<E> property, TextField input, Desk<E> desk) {
    super(property.key(), property.access(), input, desk);
    this.property = property;
    input.setOnAction(_ -> finish());
  }

  @Override
  Reading<String> read(String text) {
    return Reading.of(text);
  }

  @Override
  String write(String value) {
    return value;
  }

  @Override
  String prompt() {
    return desk().editing().elements().stream()
        .findFirst()
        .flatMap(property.prompt())
        .map(this::said)
        .orElse("");
  }

  private String said(Caption caption) {
    return desk().speech().of(caption);
  }
}
