package org.periplo.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MillimetresTest {

  private final Millimetres spanish = new Millimetres(Locale.of("es"), 0, 50);

  @ParameterizedTest
  @CsvSource({"'12,5', 12.5", "' 7 ', 7", "80, 50", "-3, 0"})
  void aNumberIsReadAsItIsWrittenInTheLanguageAndWithinItsRange(String text, double number) {
    assertThat(spanish.fromString(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"''", "mucho", "12 mm"})
  void whatIsNoNumberLeavesTheOneBefore(String text) {
    assertThat(spanish.toString(10.5)).isEqualTo("10,5");

    assertThat(spanish.fromString(text)).isEqualTo(10.5);
  }

  @Test
  void everyNumberIsReadBackAsItWasWritten() {
    assertThat(spanish.fromString(spanish.toString(12.25))).isEqualTo(12.25);
  }
}
