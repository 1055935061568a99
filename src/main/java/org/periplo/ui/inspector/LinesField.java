package org.periplo.ui.inspector;

import org.periplo.property.Property;

/// Text of as many lines as one likes.
final class LinesField<E> extends TypedField<E, String> {

  LinesField(Property.Lines<E> property, Desk<E> desk) {
    super(property.key(), property.access(), new GrowingArea(), desk);
  }

  @Override
  Reading<String> read(String text) {
    return Reading.of(text);
  }

  @Override
  String write(String value) {
    return value;
  }
}
