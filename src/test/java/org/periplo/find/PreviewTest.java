package org.periplo.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewTest {

  private static final String TEXT = "Recibe un aviso\nde entrega y espera en casa toda la mañana";

  @Test
  void aShortTextIsShownWhole() {
    assertThat(Preview.of("la caja abierta", new Range(3, 7), 20))
        .isEqualTo(new Preview("la ", "caja", " abierta"));
  }

  @Test
  void aLongTextIsCutBetweenWordsAndSetOnOneLine() {
    assertThat(Preview.of(TEXT, new Range(19, 26), 12))
        .isEqualTo(new Preview("…un aviso de ", "entrega", " y espera en…"));
  }

  @Test
  void oneLongWordIsCutAtWhatWasFound() {
    assertThat(Preview.of("a".repeat(50), new Range(20, 30), 5))
        .isEqualTo(new Preview("…", "a".repeat(10), "…"));
  }
}
