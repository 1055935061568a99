package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.text.Advances;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

class ForeignTextTest {

  private static final TextStyle STYLE = Theme.LIGHT.card();

  /// Arabic, Japanese, Devanagari, an emoji of two halves.
  private static final String CHARACTERS = "سلام日本नम\uD83D\uDE00";

  private static final String LOOKS = "abcdWMefO";

  private static final double LEFT = 20;

  @TempDir Path folder;

  private SystemFonts fonts;

  @BeforeEach
  void makeFont() {
    fonts = fonts(new MadeFont(CHARACTERS, LOOKS).into(folder.resolve("Made.ttf")));
  }

  private static SystemFonts fonts(Path... files) {
    return SystemFonts.in(List.of(files));
  }

  private ReadBack set(String words) {
    return set(Typesetter.set(words, STYLE, 300));
  }

  private ReadBack set(TextBlock text) {
    return new ReadBack(painted(Tag.of(Role.NOTE, ""), text));
  }

  private byte[] painted(Tag tag, TextBlock text) {
    return ReadBack.painted(ReadBack.document(TextMark.at(tag, LEFT, 20, text)), fonts);
  }

  private static String asSeen(ReadBack pdf) throws IOException {
    return pdf.glyphs().stream()
        .sorted(
            Comparator.comparingDouble((ReadBack.Glyph it) -> -Math.round(it.y()))
                .thenComparingDouble(ReadBack.Glyph::x))
        .map(ReadBack.Glyph::character)
        .collect(Collectors.joining());
  }

  @Test
  void whatTheShippedTypefaceLacksIsSetFromTheMachinesFontsAndReadAsItself() throws IOException {
    try (ReadBack pdf = set("Té 日本 y नम \uD83D\uDE00.")) {
      assertThat(asSeen(pdf)).isEqualTo("Té日本yनम\uD83D\uDE00.");
      assertThat(pdf.structure().getLast().strip()).isEqualTo("P: Té 日本 y नम \uD83D\uDE00.");
    }
  }

  @Test
  void arabicAndHebrewRunFromRightToLeftAndAreReadInTheirOrder() throws IOException {
    try (ReadBack pdf = set("ver سلام 25 שלום fin")) {
      assertThat(asSeen(pdf)).isEqualTo("verםולש25مالسfin");
      assertThat(pdf.structure().getLast().strip()).isEqualTo("P: ver سلام 25 שלום fin");
    }
  }

  @Test
  void aParagraphThatBeginsInHebrewRunsFromRightToLeftOnEachOfItsLines() throws IOException {
    TextBlock text = Typesetter.set("שלום abc שלום", STYLE, 70);
    assertThat(text.lines()).hasSize(2);
    try (ReadBack pdf = set(text)) {
      assertThat(asSeen(pdf)).isEqualTo("abcםולשםולש");
      assertThat(pdf.structure().getLast().strip()).isEqualTo("P: שלום abc שלום");
    }
  }

  /// A W is wider than what the measure takes for the letter.
  @Test
  void whatIsWiderThanTheMeasureIsSetNarrower() throws IOException {
    fonts = fonts(new MadeFont("न", "W").into(folder.resolve("Wide.ttf")));
    try (ReadBack pdf = set("नx")) {
      assertThat(pdf.glyphs().getLast().x())
          .isCloseTo(LEFT + Advances.width("न", STYLE), within(0.01));
    }
  }

  @Test
  void whatIsNarrowerStaysAsItIsAndTheLineInItsPlace() throws IOException {
    double empty = Advances.width("न", STYLE) - Advances.width("e", STYLE);
    for (TextBlock.Align align : TextBlock.Align.values()) {
      TextBlock text = Typesetter.set("नx", STYLE, Advances.width("नx", STYLE)).aligned(align);
      try (ReadBack pdf = set(text)) {
        double indent = empty * align.ordinal() / 2;
        assertThat(pdf.glyphs().getFirst().x()).isCloseTo(LEFT + indent, within(0.01));
        assertThat(pdf.glyphs().getLast().x())
            .isCloseTo(LEFT + indent + Advances.width("e", STYLE), within(0.01));
      }
    }
  }

  @Test
  void whatNoFontHasStaysAnOpenBox() throws IOException {
    try (ReadBack pdf = set("日한x")) {
      assertThat(asSeen(pdf)).isEqualTo("日□x");
      assertThat(pdf.structure().getLast().strip()).isEqualTo("P: 日한x");
    }
  }

  @Test
  void aFileWithOtherScriptsCanBeReadAloudAndArchived() {
    for (String words : List.of("Té 日本 سلام नम \uD83D\uDE00 שלום 한", "日本", "שָׁלוֹם")) {
      for (Tag tag : List.of(Tag.of(Role.TITLE, ""), Tag.DECORATION)) {
        byte[] painted = painted(tag, Typesetter.set(words, Theme.LIGHT.title(), 300));

        assertThat(Conformance.brokenForReadingAloud(painted)).as(words).isEmpty();
        assertThat(Conformance.brokenForArchives(painted)).as(words).isEmpty();
      }
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    TextBlock text = Typesetter.set("日本 سلام שלום", STYLE, 300);

    assertThat(painted(Tag.of(Role.NOTE, ""), text))
        .isEqualTo(painted(Tag.of(Role.NOTE, ""), text));
  }

  @Test
  void aFontInACollectionIsFoundAndEmbedded() throws IOException {
    fonts =
        fonts(
            new MadeFont(CHARACTERS, LOOKS)
                .intoCollectionAfter(new MadeFont("ก", "a"), folder.resolve("Two.ttc")));
    try (ReadBack pdf = set("日ก")) {
      assertThat(asSeen(pdf)).isEqualTo("日ก");
    }
  }

  @Test
  void boldWordsAreSetInABoldFontWhereThereIsOne() throws IOException {
    fonts =
        fonts(
            new MadeFont("न", "W").into(folder.resolve("Regular.ttf")),
            new MadeFont("न", "i").weighing(700).into(folder.resolve("Strong.ttf")));
    try (ReadBack plain = set("नx");
        ReadBack bold = set(Typesetter.set("नx", Theme.LIGHT.lane(), 300))) {
      assertThat(plain.glyphs().getLast().x() - LEFT)
          .isCloseTo(Advances.width("न", STYLE), within(0.01));
      assertThat(bold.glyphs().getLast().x() - LEFT)
          .isCloseTo(Advances.width("i", Theme.LIGHT.lane().in(FontFace.REGULAR)), within(0.01));
    }
  }

  @Test
  void fontsWhoseMakersForbidToEmbedThemAreLeftAlone() {
    int restricted = 0x2;
    int onlyWhole = 0x100;
    int onlyPictures = 0x200;
    int toBeEdited = 0x8;
    assertThat(List.of(restricted, onlyWhole, onlyPictures, toBeEdited))
        .allSatisfy(
            bits -> {
              Path file = folder.resolve("Sans" + bits + ".ttf");
              SystemFonts one = fonts(new MadeFont("日", "W").permitting(bits).into(file));
              assertThat(FontCoverage.missingIn("日", () -> one).isEmpty())
                  .isEqualTo(bits == toBeEdited);
            });
  }

  @Test
  void brokenFontFilesAreAsGoodAsNone() throws IOException {
    byte[] font = Files.readAllBytes(folder.resolve("Made.ttf"));
    Path cut = Files.write(folder.resolve("Cut.ttf"), Arrays.copyOf(font, font.length / 2));
    Path empty = Files.write(folder.resolve("Empty.ttf"), new byte[0]);
    Path other = Files.writeString(folder.resolve("Other.ttf"), "no font at all, but long enough");
    Path gone = folder.resolve("Gone.ttf");

    assertThat(FontCoverage.missingIn("x日", () -> fonts(cut, empty, other, gone)))
        .containsExactly("日");
  }

  @Test
  void whatCannotBeSetIsToldOnceInItsOrder() {
    assertThat(FontCoverage.missingIn("b한日\uE001a\uE000 한 \uE001", () -> fonts))
        .containsExactly("한", "\uE001", "\uE000");
  }
}
