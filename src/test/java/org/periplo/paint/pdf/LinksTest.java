package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableCell;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TableRow;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.text.Paragraph;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

class LinksTest {

  private static final TextStyle STYLE = Theme.LIGHT.card();
  private static final PageKey DETAIL = new PageKey("detail");
  private static final PageKey ELSEWHERE = new PageKey("elsewhere");

  private static TextMark text(Tag tag, double y, String... paragraphs) {
    return TextMark.at(
        tag,
        20,
        y,
        Typesetter.set(
            List.of(paragraphs).stream().map(it -> Paragraph.of(it, STYLE)).toList(), 200));
  }

  private static Tag linked(Role role, String name) {
    return Tag.of(role, name).leadingTo(DETAIL);
  }

  private static byte[] painted(Mark... marks) {
    Page overview = Page.of("Mapa", new Drawing(new Size(400, 300), List.of(marks)));
    Page detail =
        Page.of("Etapa 2: Compra", new Drawing(new Size(400, 300), List.of()))
            .withKey(Optional.of(DETAIL));
    return ReadBack.painted(new Document("P", "es", "", List.of(overview, detail)));
  }

  private static void assertPage(byte[] painted, String expected) throws IOException {
    try (ReadBack pdf = new ReadBack(painted)) {
      assertThat(String.join("\n", pdf.structure())).isEqualTo(expected.strip());
    }
    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }

  private static List<PDAnnotationLink> links(PDPage page) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      links.add((PDAnnotationLink) annotation);
    }
    return links;
  }

  @Test
  void aLinkOpensItsPageAndIsCalledLikeIt() throws IOException {
    try (ReadBack pdf = new ReadBack(painted(text(linked(Role.NOTE, ""), 20, "Ver")))) {
      PDAnnotationLink link = links(pdf.page()).getFirst();
      assertThat(link.getContents()).isEqualTo("Etapa 2: Compra");
      assertThat(link.isPrinted()).isTrue();
      assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber()).isEqualTo(1);
      assertThat(link.getRectangle().getUpperRightY()).isEqualTo(280);
    }
  }

  @Test
  void wordsThatLeadElsewhereAreHeardAsALink() throws IOException {
    assertPage(
        painted(
            text(linked(Role.TITLE, ""), 20, "Compra"),
            text(linked(Role.NOTE, ""), 60, "Primero", "Segundo"),
            new BoxMark(
                linked(Role.CARD, "Dolor"),
                new Box(20, 120, 200, 40),
                4,
                Optional.empty(),
                Optional.of(Stroke.of(Colour.of("#112233"), 1)),
                Optional.empty(),
                0,
                Insets.all(4),
                Typesetter.set("Espera", STYLE, 190))),
        """
        Document
          Sect (Mapa)
            H1
              Link: Compra
            P
              Link: Primero
            P: Segundo
            Div (Dolor)
              P
                Link spoken as “Dolor”
              P: Espera
          Sect (Etapa 2: Compra)
        """);
  }

  @Test
  void aFigureIsInItsLinkAndWhatIsNotHeardStillHasOne() throws IOException {
    assertPage(
        painted(
            BoxMark.filled(linked(Role.FIGURE, "Logo"), new Box(0, 0, 20, 20), Colour.WHITE),
            BoxMark.filled(linked(Role.DECORATION, ""), new Box(0, 30, 20, 20), Colour.WHITE),
            text(linked(Role.FOOTER, ""), 260, "Al mapa")),
        """
        Document
          Sect (Mapa)
            Link
              Figure showing “Logo”
            Link
            Link
          Sect (Etapa 2: Compra)
        """);
  }

  @Test
  void allOfAGroupIsOneLink() throws IOException {
    byte[] painted =
        painted(
            new GroupMark(
                linked(Role.NOTE, ""),
                List.of(
                    BoxMark.filled(Tag.DECORATION, new Box(10, 10, 200, 60), Colour.WHITE),
                    text(linked(Role.NOTE, ""), 20, "Compra"),
                    text(Tag.of(Role.NOTE, ""), 40, "Tres pasos"))));

    assertPage(
        painted,
        """
        Document
          Sect (Mapa)
            P
              Link: Compra
            P: Tres pasos
          Sect (Etapa 2: Compra)
        """);
    try (ReadBack pdf = new ReadBack(painted)) {
      assertThat(links(pdf.page())).hasSize(1);
    }
  }

  @Test
  void cellsOfATableLeadToPages() throws IOException {
    TableCell cell =
        new TableCell(
            linked(Role.NOTE, ""),
            Insets.all(4),
            Typesetter.set("Compra", STYLE, 90),
            Optional.empty());
    TableRow row = new TableRow(TableRow.Kind.BODY, 30, List.of(cell));
    Stroke rule = Stroke.of(Colour.of("#112233"), 1);
    assertPage(
        painted(
            new TableMark(
                Tag.of(Role.NOTE, ""), new Point(20, 20), List.of(100.0), List.of(row), rule)),
        """
        Document
          Sect (Mapa)
            Table
              TR
                TD
                  Link: Compra
          Sect (Etapa 2: Compra)
        """);
  }

  @Test
  void aLinkToAPageThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> painted(text(Tag.of(Role.NOTE, "").leadingTo(ELSEWHERE), 20, "Ver")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("elsewhere");
  }
}
