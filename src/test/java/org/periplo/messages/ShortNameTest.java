package org.periplo.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNameTest {

  @Test
  void aNameOfUsualLengthStaysAsItIs() {
    assertThat(ShortName.of("Compra omnicanal")).isEqualTo("Compra omnicanal");
    assertThat(ShortName.of("😀".repeat(60))).isEqualTo("😀".repeat(60));
  }

  @Test
  void nothingIsLeftThatShowsNothingOrTurnsTheWordsBesideIt() {
    assertThat(ShortName.of("uno\u202e dos\u200b")).isEqualTo("uno dos");
  }

  @Test
  void aLongOneLosesItsEndAndNoHalfLetters() {
    assertThat(ShortName.of("a".repeat(100_000))).isEqualTo("a".repeat(59) + "…");
    assertThat(ShortName.of("😀".repeat(61))).isEqualTo("😀".repeat(59) + "…");
    assertThat(ShortName.of("a".repeat(58) + "  b c")).isEqualTo("a".repeat(58) + "…");
  }
}
