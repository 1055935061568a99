package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Attachment;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.model.Bytes;

class AttachmentsTest {

  private static Attachment attachment(String name, String words) {
    return new Attachment(
        name,
        "application/x-periplo+json",
        "El proyecto",
        Bytes.copyOf(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static Document with(Attachment... attachments) {
    return new Document("P", "es", "", List.of(Page.of("P", Poster.of(3))), List.of(attachments));
  }

  @Test
  void anAttachmentIsWholeAndDescribed() throws IOException {
    try (ReadBack pdf =
        new ReadBack(ReadBack.painted(with(attachment("Compra ñ.periplo", "{}"))))) {
      PDDocumentCatalog catalogue = pdf.file().getDocumentCatalog();
      PDComplexFileSpecification file =
          catalogue.getNames().getEmbeddedFiles().getNames().get("Compra ñ.periplo");

      assertThat(file.getFilename()).isEqualTo("Compra ñ.periplo");
      assertThat(file.getFileDescription()).isEqualTo("El proyecto");
      assertThat(file.getEmbeddedFile().toByteArray()).asString().isEqualTo("{}");
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/x-periplo+json");
      assertThat(file.getEmbeddedFile().getSize()).isEqualTo(2);
      COSArray associated = catalogue.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"))
          .isEqualTo("Source");
    }
  }

  @Test
  void aFileWithAttachmentsCanBeReadAloudAndArchived() {
    byte[] painted =
        ReadBack.painted(with(attachment("b.periplo", "{}"), attachment("a.periplo", "[]")));

    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }

  @Test
  void theSameAttachmentGivesTheSameBytesAndAnotherOneAnotherIdentifier() throws IOException {
    byte[] painted = ReadBack.painted(with(attachment("a.periplo", "{}")));

    assertThat(ReadBack.painted(with(attachment("a.periplo", "{}")))).isEqualTo(painted);
    try (ReadBack one = new ReadBack(painted);
        ReadBack other = new ReadBack(ReadBack.painted(with(attachment("a.periplo", "[]"))))) {
      assertThat(one.file().getDocument().getDocumentID())
          .isNotEqualTo(other.file().getDocument().getDocumentID());
    }
  }
}
