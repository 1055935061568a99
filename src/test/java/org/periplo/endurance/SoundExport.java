package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.periplo.drawing.Progress;
import org.periplo.export.DocumentKind;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.model.Project;
import org.periplo.unicode.Turning;
import org.xml.sax.SAXException;

/// Exports a project, and reads with other programs what came of it, down to the last part.
final class SoundExport {

  private SoundExport() {}

  /// @throws Exception if it could not be written, or is not what its name says
  static void require(Project project, ExportFormat format, DocumentKind kind) throws Exception {
    ExportOptions options = ExportOptions.USUAL.withKind(Optional.of(kind)).withScale(0.25);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Export(project, format, options).to(bytes, Progress.UNWATCHED);
    read(format, bytes.toByteArray());
  }

  private static void read(ExportFormat format, byte[] file) throws Exception {
    switch (format) {
      case PDF -> readPdf(file);
      case POWERPOINT -> requireNoTurning(readPackage(file));
      case EXCEL -> readPackage(file);
      case SVG -> {
        readXml(new ByteArrayInputStream(file));
        requireNoTurning(decoded(file));
      }
      case PNG -> assertThat(ImageIO.read(new ByteArrayInputStream(file))).isNotNull();
      case CSV -> assertThat(decoded(file)).doesNotContain("\u0000");
      case MARKDOWN -> requireNoTurning(decoded(file));
    }
  }

  private static String decoded(byte[] file) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  /// What is read and not computed with says nothing that turns the words beside it.
  private static void requireNoTurning(String words) {
    assertThat(words.chars().filter(Turning::is).mapToObj(Integer::toHexString)).isEmpty();
  }

  private static void readPdf(byte[] file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file);
        InputStream metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      readXml(metadata);
      assertThat(document.getNumberOfPages()).isPositive();
      PDFTextStripper words = new PDFTextStripper();
      words.setEndPage(3);
      requireNoTurning(words.getText(document));
    }
  }

  /// @return all XML of the package
  private static String readPackage(byte[] file) throws Exception {
    StringBuilder xml = new StringBuilder();
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
          readXml(new ByteArrayInputStream(content));
          xml.append(decoded(content));
        }
        parts++;
      }
    }
    assertThat(parts).isGreaterThan(3);
    return xml.toString();
  }

  private static void readXml(InputStream xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    assertThat(factory.newDocumentBuilder().parse(xml).getDocumentElement()).isNotNull();
  }
}
