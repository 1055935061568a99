package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Page;
import org.periplo.geometry.Size;

class NavigationTest {

  private static Page page(String title, String section, String label) {
    return Page.of(title, new Drawing(new Size(400, 300), List.of()))
        .withSection(section)
        .withLabel(label);
  }

  private static byte[] painted(Page... pages) {
    return ReadBack.painted(new Document("P", "es", "", List.of(pages)));
  }

  @Test
  void bookmarksLeadToPagesAndTheirStages() throws IOException {
    byte[] painted = painted(Page.of("Mapa", Poster.of(70)), Page.of("Más", Poster.of(1)));

    assertThat(bookmarks(painted))
        .containsExactly("Mapa > 1", "  Etapa 1 > 1", "  Etapa 2 > 1", "Más > 2", "  Etapa 1 > 2");
  }

  @Test
  void sectionsHoldTheirPagesAndAPageThatIsCalledLikeItsSectionIsTheSection() throws IOException {
    byte[] painted =
        painted(
            page("Portada", "", ""),
            page("Compra", "Compra", ""),
            page("Compra (2)", "Compra", ""),
            page("Dolores", "Análisis", ""),
            page("Oportunidades", "Análisis", ""),
            page("Final", "", ""));

    assertThat(bookmarks(painted))
        .containsExactly(
            "Portada > 1",
            "Compra > 2",
            "  Compra (2) > 3",
            "Análisis > 4",
            "  Dolores > 4",
            "  Oportunidades > 5",
            "Final > 6");
  }

  private static List<String> bookmarks(byte[] painted) throws IOException {
    try (ReadBack pdf = new ReadBack(painted)) {
      return bookmarks(pdf.file().getDocumentCatalog().getDocumentOutline(), "", pdf);
    }
  }

  private static List<String> bookmarks(PDOutlineNode node, String indent, ReadBack pdf)
      throws IOException {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      int page = pdf.file().getPages().indexOf(item.findDestinationPage(pdf.file())) + 1;
      titles.add(indent + item.getTitle() + " > " + page);
      titles.addAll(bookmarks(item, indent + "  ", pdf));
    }
    return titles;
  }

  @Test
  void pagesAreCalledByTheirLabelsElseByTheirPlace() throws IOException {
    byte[] painted =
        painted(
            page("Portada", "", ""),
            page("Plano", "", ""),
            page("Hoja", "", "A1"),
            page("Hoja", "", "Ñ2"),
            page("Final", "", ""));

    try (ReadBack pdf = new ReadBack(painted)) {
      assertThat(pdf.file().getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("1", "2", "A1", "Ñ2", "5");
    }
    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }
}
