package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

class SignsTest {

  private static final Paragraph DOTS =
      new Paragraph(
          List.of(new Run("●●○○○", Theme.LIGHT.signs()), new Run("  solved", Theme.LIGHT.detail())),
          0);

  private static TextMark note(Tag tag) {
    return TextMark.at(tag, 20, 20, Typesetter.set(List.of(DOTS), 300));
  }

  @Test
  void dotsThatCountAreSeenAndNotRead() throws IOException {
    try (ReadBack pdf = ReadBack.of(note(Tag.of(Role.NOTE, "")))) {
      assertThat(pdf.structure().getLast()).contains("solved").doesNotContain("●", "○");
      assertThat(pdf.glyphs().stream().map(ReadBack.Glyph::character).collect(Collectors.joining()))
          .startsWith("●●○○○");
    }
  }

  @Test
  void aFileWithThemCanBeReadAloudAndArchived() {
    byte[] painted =
        ReadBack.painted(ReadBack.document(note(Tag.of(Role.TITLE, "")), note(Tag.DECORATION)));

    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }
}
