package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;

class ConformanceTest {

  private static final byte[] POSTER =
      ReadBack.painted(
          new Document("Compra", "es", "Ana", List.of(Page.of("Mapa", Poster.of(45)))));

  @Test
  void aPosterCanBeReadAloudAndArchived() {
    assertThat(Conformance.brokenForReadingAloud(POSTER)).isEmpty();
    assertThat(Conformance.brokenForArchives(POSTER)).isEmpty();
  }

  @Test
  void titlesMayHoldAnything() {
    String strange = "A & <B> «ñ» \u0007\uD83D \uD83D\uDE00\uFFFF\n]]>";
    Document document =
        new Document(strange, "es", strange, List.of(Page.of(strange, Poster.of(1))));
    byte[] painted = ReadBack.painted(document);

    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }

  @Test
  void aFileWithoutATitleInItsWindowIsFound() throws IOException {
    byte[] broken = changed(it -> it.removeItem(COSName.VIEWER_PREFERENCES));

    assertThat(Conformance.brokenForReadingAloud(broken))
        .singleElement()
        .asString()
        .contains("7.1-10");
  }

  @Test
  void aFigureWithoutADescriptionIsFound() throws IOException {
    byte[] broken =
        changed(it -> removeDescriptions(it.getCOSDictionary(COSName.STRUCT_TREE_ROOT)));

    assertThat(Conformance.brokenForReadingAloud(broken))
        .singleElement()
        .asString()
        .contains("7.3-1");
  }

  @Test
  void aFileThatDoesNotSayWhatItsColoursMeanIsFound() throws IOException {
    byte[] broken = changed(it -> it.removeItem(COSName.OUTPUT_INTENTS));

    assertThat(Conformance.brokenForArchives(broken)).isNotEmpty();
    assertThat(Conformance.brokenForReadingAloud(broken)).isEmpty();
  }

  private static byte[] changed(Consumer<COSDictionary> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument file = Loader.loadPDF(POSTER)) {
      change.accept(file.getDocumentCatalog().getCOSObject());
      file.save(out);
    }
    return out.toByteArray();
  }

  private static void removeDescriptions(COSDictionary node) {
    node.removeItem(COSName.getPDFName("Alt"));
    switch (node.getDictionaryObject(COSName.K)) {
      case COSDictionary kid -> removeDescriptions(kid);
      case COSArray kids ->
          kids.toList().stream()
              .map(it -> it instanceof COSObject reference ? reference.getObject() : it)
              .filter(COSDictionary.class::isInstance)
              .forEach(it -> removeDescriptions((COSDictionary) it));
      case null, default -> {}
    }
  }
}
