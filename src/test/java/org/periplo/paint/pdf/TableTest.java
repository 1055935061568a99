package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableCell;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TableRow;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

class TableTest {

  private static final TextStyle PLAIN = Theme.LIGHT.card();
  private static final TextStyle BOLD = Theme.LIGHT.lane();

  private static final TableMark TABLE =
      new TableMark(
          Tag.of(Role.NOTE, "Dolores por gravedad"),
          new Point(20, 20),
          List.of(160.0, 100.0),
          List.of(
              row(TableRow.Kind.HEAD, set(BOLD, "Dolor"), set(BOLD, "Gravedad")),
              row(TableRow.Kind.BODY, set(BOLD, "Espera"), set(PLAIN, "5 de 5")),
              row(TableRow.Kind.BODY, set(PLAIN, "Nadie avisa", "«Nada»"), TextBlock.EMPTY)),
          Stroke.of(Colour.of("#DDE2E9"), 0.5));

  private static TableRow row(TableRow.Kind kind, TextBlock... cells) {
    return new TableRow(kind, 40, Arrays.stream(cells).map(TableTest::cell).toList());
  }

  private static TableCell cell(TextBlock text) {
    return new TableCell(
        Tag.of(Role.NOTE, ""), Insets.all(4), text, Optional.of(Colour.of("#F4F6FA")));
  }

  private static TextBlock set(TextStyle style, String... paragraphs) {
    return Typesetter.set(Stream.of(paragraphs).map(it -> Paragraph.of(it, style)).toList(), 90);
  }

  @Test
  void aTableIsHeardCellByCellAfterItsName() throws IOException {
    try (ReadBack pdf = ReadBack.of(TABLE)) {
      assertThat(String.join("\n", pdf.structure()))
          .isEqualTo(
              """
              Document
                Sect (Página)
                  Table
                    Caption spoken as “Dolores por gravedad”
                    TR
                      TH: Dolor
                      TH: Gravedad
                    TR
                      TH: Espera
                      TD: 5 de 5
                    TR
                      TD
                        P: Nadie avisa
                        P: «Nada»
                      TD\
              """);
    }
  }

  @Test
  void headsNameTheirColumnsAndAFirstCellInBoldItsRow() throws IOException {
    try (ReadBack pdf = ReadBack.of(TABLE)) {
      assertThat(heads(pdf.file().getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("Column", "Column", "Row");
    }
  }

  private static List<String> heads(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(it -> Stream.concat(scope(it), heads(it).stream()))
        .toList();
  }

  private static Stream<String> scope(PDStructureElement element) {
    return element.getStructureType().equals("TH")
        ? Stream.of(((PDTableAttributeObject) element.getAttributes().getObject(0)).getScope())
        : Stream.of();
  }

  @Test
  void aFileWithATableCanBeReadAloudAndArchived() {
    byte[] painted = ReadBack.painted(ReadBack.document(TABLE));

    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }

  @Test
  void aTableThatIsDecorationIsNotRead() throws IOException {
    TableMark quiet =
        new TableMark(
            Tag.DECORATION,
            TABLE.corner(),
            List.of(100.0),
            List.of(
                new TableRow(
                    TableRow.Kind.BODY,
                    20,
                    List.of(
                        new TableCell(
                            Tag.DECORATION, Insets.NONE, set(PLAIN, "12"), Optional.empty())))),
            TABLE.rule());
    try (ReadBack pdf = ReadBack.of(quiet)) {
      assertThat(pdf.structure()).containsExactly("Document", "  Sect (Página)");
    }
  }
}
