package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Size;
import org.periplo.text.Advances;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

class PdfPainterTest {

  private static final Theme THEME = Theme.LIGHT;

  private static final TextBlock MIXED =
      Typesetter.set(
          List.of(
              new Paragraph(
                  List.of(
                      new Run("AVATAR, To: «¿Qué ", THEME.card()),
                      new Run("plazo tengo ", THEME.figure()),
                      new Run("de devolución?» Ελληνικά, Русский, Tiếng Việt", THEME.quote())),
                  0),
              Paragraph.of("Un-segundo párrafo-largo, con guiones", THEME.detail(), 3)),
          117);

  @Test
  void everyLetterStandsWhereTheMeasureHasPutIt() throws IOException {
    for (TextBlock.Align align : TextBlock.Align.values()) {
      TextBlock text = MIXED.aligned(align);
      try (ReadBack pdf = ReadBack.of(TextMark.at(Tag.of(Role.NOTE, ""), 33.3, 41.7, text))) {
        assertSamePlaces(pdf.glyphs(), expected(text, 33.3, 41.7, 300));
      }
    }
  }

  private static void assertSamePlaces(List<ReadBack.Glyph> found, List<ReadBack.Glyph> expected) {
    assertThat(found.stream().map(ReadBack.Glyph::character))
        .containsExactlyElementsOf(expected.stream().map(ReadBack.Glyph::character).toList());
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).x()).isCloseTo(expected.get(i).x(), within(0.01));
      assertThat(found.get(i).y()).isCloseTo(expected.get(i).y(), within(0.01));
    }
  }

  private static List<ReadBack.Glyph> expected(TextBlock text, double x, double y, double height) {
    List<ReadBack.Glyph> glyphs = new ArrayList<>();
    text.place(
        x,
        y,
        (line, left, baseline) -> {
          double pen = left;
          for (Run run : line.runs()) {
            for (String letter : run.text().split("")) {
              if (!letter.isBlank()) {
                glyphs.add(new ReadBack.Glyph(letter, pen, height - baseline));
              }
              pen += Advances.width(letter, run.style());
            }
          }
        });
    return glyphs;
  }

  @Test
  void wordsStayApartAcrossLinesAndParagraphsAndWholeWhereAWordIsCut() throws IOException {
    TextBlock text =
        Typesetter.set(
            List.of(
                Paragraph.of("Una palabra larguísimamente larga", THEME.card()),
                Paragraph.of("y otra", THEME.card())),
            70);
    try (ReadBack pdf = ReadBack.of(TextMark.at(Tag.of(Role.TITLE, ""), 10, 10, text))) {
      assertThat(text.lines()).hasSize(4);
      assertThat(pdf.structure().getLast().strip())
          .isEqualTo("H1: Una palabra larguísimamente larga y otra");
    }
  }

  @Test
  void wordsAreReadInTheOrderOfTheMarks() throws IOException {
    Document poster = new Document("P", "es", "", List.of(Page.of("P", Poster.of(45))));
    try (ReadBack pdf = new ReadBack(ReadBack.painted(poster))) {
      assertThat(pdf.words())
          .isEqualTo(
              Words.of(new GroupMark(Tag.DECORATION, poster.pages().getFirst().drawing().marks())));
    }
  }

  @Test
  void fontsAreEmbeddedWithNothingButTheCharactersThatAreUsed() throws IOException {
    try (ReadBack pdf = ReadBack.of(TextMark.at(Tag.of(Role.NOTE, ""), 10, 10, MIXED))) {
      PDResources resources = pdf.page().getResources();
      List<PDFont> fonts = new ArrayList<>();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
      assertThat(fonts.stream().map(it -> it.getName().replaceFirst("[A-Z]{6}", "SUBSET")))
          .containsExactly(
              "SUBSET+LiberationSans",
              "SUBSET+LiberationSans-Bold",
              "SUBSET+LiberationSans-Italic");
      assertThat(fonts).allMatch(PDFont::isEmbedded);
      assertThat(fonts)
          .allSatisfy(
              it ->
                  assertThat(it.getFontDescriptor().getFontFile2().toByteArray().length)
                      .isLessThan(40_000));
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    Document poster = new Document("P", "es", "Ana", List.of(Page.of("P", Poster.of(30))));

    assertThat(ReadBack.painted(poster)).isEqualTo(ReadBack.painted(poster));
  }

  @Test
  void anotherDocumentHasAnotherIdentifier() throws IOException {
    try (ReadBack one = ReadBack.of(note("uno"));
        ReadBack other = ReadBack.of(note("dos"))) {
      assertThat(one.file().getDocument().getDocumentID())
          .isNotEqualTo(other.file().getDocument().getDocumentID());
    }
  }

  private static TextMark note(String words) {
    return TextMark.at(Tag.of(Role.NOTE, ""), 10, 10, Typesetter.set(words, THEME.card(), 300));
  }

  @Test
  void pagesAreAsLargeAsTheirDrawings() throws IOException {
    Document document =
        new Document(
            "P",
            "es",
            "",
            List.of(
                Page.of("A4", new Drawing(new Size(595.28, 841.89), List.of())),
                Page.of("Largo", new Drawing(new Size(30_000, 500), List.of(note("lejos"))))));
    try (ReadBack pdf = new ReadBack(ReadBack.painted(document))) {
      assertThat(pdf.file().getPage(0).getMediaBox().getWidth()).isCloseTo(595.28f, within(0.01f));
      assertThat(pdf.file().getPage(0).getMediaBox().getHeight()).isCloseTo(841.89f, within(0.01f));
      assertThat(pdf.file().getPage(1).getMediaBox().getWidth()).isEqualTo(7_500);
      assertThat(pdf.file().getPage(1).getUserUnit()).isEqualTo(4);
    }
  }

  @Test
  void progressGrowsToOne() throws IOException {
    List<Double> shares = new ArrayList<>();
    Document poster = new Document("P", "es", "", List.of(Page.of("P", Poster.of(300))));

    new PdfPainter().paint(poster, new ByteArrayOutputStream(), shares::add);

    assertThat(shares).isSorted().hasSizeGreaterThan(5).startsWith(0.0).endsWith(1.0);
  }

  @Test
  void workStopsWhenItIsWantedNoMore() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document poster = new Document("P", "es", "", List.of(Page.of("P", Poster.of(300))));

    assertThatThrownBy(
            () ->
                new PdfPainter()
                    .paint(
                        poster,
                        out,
                        share -> {
                          if (share > 0.2) {
                            throw new CancellationException();
                          }
                        }))
        .isInstanceOf(CancellationException.class);
    assertThat(out.size()).isZero();
  }
}
