package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontCoverageTest {

  @Test
  void latinGreekAndCyrillicCanBeSetAnywhere() {
    assertThat(FontCoverage.missingIn("«¿Qué?»\t– ½ Ελληνικά, Русский, Tiếng Việt\n")).isEmpty();
  }

  @Test
  void whatCannotBeSetIsToldOnceInItsOrder() {
    assertThat(FontCoverage.missingIn("b\uE001a\uE000 \uE001")).containsExactly("\uE001", "\uE000");
  }
}
