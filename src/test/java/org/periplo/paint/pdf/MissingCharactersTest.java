package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Document;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.text.Advances;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

class MissingCharactersTest {

  private static final TextStyle STYLE = Theme.LIGHT.card();

  /// Japanese, an emoji of two halves, one half of an emoji, a private character, a tab.
  private static final String STRANGE = "Té 日本 \uD83D\uDE00 y\uD83D \uE000\uFEFF\t←";

  private static TextMark note(Tag tag, String words) {
    return TextMark.at(tag, 20, 20, Typesetter.set(words, STYLE, 300));
  }

  @Test
  void theyShowAsBoxesAndAreReadAsThemselves() throws IOException {
    try (ReadBack pdf = ReadBack.of(note(Tag.of(Role.NOTE, ""), "Té 日本 y 한"))) {
      assertThat(pdf.structure().getLast().strip()).isEqualTo("P: Té 日本 y 한");
      assertThat(pdf.glyphs().stream().map(ReadBack.Glyph::character))
          .containsExactly("T", "é", "□", "□", "y", "□");
    }
  }

  @Test
  void theyAreAsWideAsTheMeasureSays() throws IOException {
    try (ReadBack pdf = ReadBack.of(note(Tag.of(Role.NOTE, ""), "日\u3000本x"))) {
      List<ReadBack.Glyph> glyphs = pdf.glyphs();
      assertThat(glyphs.getLast().x())
          .isCloseTo(20 + Advances.width("日\u3000本", STYLE), within(0.01));
    }
  }

  @Test
  void aFileWithThemCanBeReadAloudAndArchived() {
    byte[] painted =
        ReadBack.painted(
            ReadBack.document(
                note(Tag.of(Role.TITLE, ""), STRANGE), note(Tag.DECORATION, STRANGE)));

    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }

  @Test
  void everyCharacterOfThePlaneCanBePainted() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int character = ' '; character <= Character.MAX_VALUE; character++) {
      all.appendCodePoint(character);
    }
    TextBlock text = Typesetter.set(all.toString(), STYLE, 5_000);

    Document document = ReadBack.document(TextMark.at(Tag.of(Role.NOTE, ""), 0, 0, text));
    for (SystemFonts fonts : List.of(SystemFonts.in(List.of()), SystemFonts.ofThisMachine())) {
      byte[] painted = ReadBack.painted(document, fonts);

      assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
      assertThat(Conformance.brokenForArchives(painted)).isEmpty();
    }
  }
}
