package org.periplo.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  private static final Colour BLACK = Colour.of("#000000");

  @Test
  void aColourIsReadAndWrittenInHexadecimal() {
    assertThat(Colour.of("#2f6FE0")).isEqualTo(new Colour(0x2F, 0x6F, 0xE0));
    assertThat(new Colour(0x2F, 0x0F, 0x00).hex()).isEqualTo("#2F0F00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#FFF", "2F6FE0", "#2F6FE", "#2F6FE0A", "#2F6FG0", " #2F6FE0"})
  void whatIsNoColourIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Colour.of(text));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, 256, 0", "0, 0, 1000"})
  void partsOutOfRangeAreRefused(int red, int green, int blue) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour(red, green, blue));
  }

  @Test
  void coloursAreMixedByShare() {
    Colour blue = new Colour(0, 100, 200);

    assertThat(blue.mixedWith(Colour.WHITE, 0)).isEqualTo(blue);
    assertThat(blue.mixedWith(Colour.WHITE, 1)).isEqualTo(Colour.WHITE);
    assertThat(blue.mixedWith(new Colour(100, 100, 0), 0.25)).isEqualTo(new Colour(25, 100, 150));
  }

  @Test
  void contrastIsThatOfTheAccessibilityGuidelines() {
    assertThat(BLACK.contrastWith(Colour.WHITE)).isEqualTo(21);
    assertThat(Colour.WHITE.contrastWith(Colour.WHITE)).isEqualTo(1);
    // The lightest grey that can be read on white, and the next one, which cannot.
    assertThat(Colour.of("#767676").contrastWith(Colour.WHITE)).isCloseTo(4.54, within(0.005));
    assertThat(Colour.WHITE.contrastWith(Colour.of("#777777"))).isCloseTo(4.48, within(0.005));
  }
}
