package org.periplo.ui.inspector;

import org.periplo.property.Property;

/// Makes the field of a property: each kind of property has its own control.
final class Fields {

  private Fields() {}

  /// The field of a property.
  static <E> Field<E> of(Property<E> property, Desk<E> desk) {
    return switch (property) {
      case Property.Line<E> it -> new LineField<>(it, desk);
      case Property.Lines<E> it -> new LinesField<>(it, desk);
      case Property.Segments<E, ?> it -> new SegmentsField<>(it, desk);
      case Property.Choice<E, ?> it -> new ChoiceField<>(it, desk);
      case Property.Marks<E> it -> new MarksField<>(it, desk);
      case Property.Numeral<E> it -> new NumeralField<>(it, desk);
      case Property.Scale<E> it -> new ScaleField<>(it, desk);
      case Property.Day<E> it -> new DayField<>(it, desk);
      case Property.Name<E, ?> it -> new NameField<>(it, desk);
      case Property.Names<E, ?> it -> new NamesField<>(it, desk);
      case Property.Image<E> it -> new ImageField<>(it, desk);
      case Property.Colours<E> it -> new ColoursField<>(it, desk);
      case Property.Reviews<E> it -> new ReviewsField<>(it, desk);
      case Property.Removables<E> it -> new RemovablesField<>(it, desk);
      case Property.Fact<E> it -> new FactField<>(it, desk);
    };
  }
}
