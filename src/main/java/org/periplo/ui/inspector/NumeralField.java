package org.periplo.ui.inspector;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.periplo.property.NumberForm;
import org.periplo.property.Property;

/// A number as a person writes it.
final class NumeralField<E> extends TypedField<E, Optional<BigDecimal>> {

  private final Decimals decimals;
  private final NumberForm form;

  NumeralField(Property.Numeral<E> property, Desk<E> desk) {
    this(property, new TextField(), desk);
  }

  private NumeralField(Property.Numeral<E> property, TextField input, Desk<E> desk) {
    super(property.key(), property.access(), input, desk);
    decimals = new Decimals(desk.speech().locale());
    form = property.form();
    input.setOnAction(_ -> finish());
  }

  @Override
  Reading<Optional<BigDecimal>> read(String text) {
    if (text.isBlank()) {
      return form == NumberForm.NEEDED
          ? Reading.refused("refused.missing")
          : Reading.of(Optional.empty());
    }
    Optional<BigDecimal> number = decimals.read(text);
    if (number.isEmpty()) {
      return Reading.refused("refused.number");
    }
    return form == NumberForm.DECIMAL || isWhole(number.get())
        ? Reading.of(number.map(NumeralField::shortest))
        : Reading.refused("refused.whole");
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.setScale(Math.max(0, shortest.scale()));
  }

  @Override
  String write(Optional<BigDecimal> value) {
    return value.map(decimals::write).orElse("");
  }
}
