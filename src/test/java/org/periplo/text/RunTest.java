package org.periplo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplo.theme.Theme;

class RunTest {

  @Test
  void usualTextStaysAsItIs() {
    assertThat(text("¿Cómo? «Ñandú» — 10\u00A0€ … ½ Ω Я 漢 😀 👩‍👧"))
        .isEqualTo("¿Cómo? «Ñandú» — 10\u00A0€ … ½ Ω Я 漢 😀 👩‍👧");
  }

  @Test
  void tabsAndLineEndsBecomeSpaces() {
    assertThat(text("a\tb\nc\u000Bd\u0085e\u2028f\u2029g")).isEqualTo("a b c d e f g");
  }

  @Test
  void whatHasNoLookOfItsOwnGoes() {
    assertThat(text("a\u0000b\u007Fc\u0093d\u00ADe\uFEFFf☎\uFE0F\uDB40\uDC67"))
        .isEqualTo("abcdef☎");
    assertThat(text("a\u202Eb\u202Cc\u2067d\u2069\u200Fe")).isEqualTo("abcd\u200Fe");
  }

  @Test
  void halfASurrogatePairBecomesAReplacement() {
    assertThat(text("a\uD83Db\uDE00c\uFFFF")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  @Test
  void signsAreShapesAndNoWords() {
    assertThat(run("●●●○○").isSigns()).isTrue();
    assertThat(run("● ").isSigns()).isTrue();
    assertThat(run("● Ana").isSigns()).isFalse();
    assertThat(run(" ").isSigns()).isFalse();
    assertThat(run("").isSigns()).isFalse();
  }

  private static Run run(String text) {
    return new Run(text, Theme.LIGHT.card());
  }

  private static String text(String text) {
    return new Run(text, Theme.LIGHT.card()).text();
  }
}
