package org.periplo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.drawing.Attachment;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;
import org.periplo.exchange.ProjectSource;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Sample;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;
import org.periplo.model.Audience;
import org.periplo.model.Bytes;
import org.periplo.model.Enclosure;
import org.periplo.model.ExportSetup;
import org.periplo.model.Project;
import org.periplo.paint.pdf.Conformance;
import org.periplo.paint.pdf.PdfPainter;

class EnclosedProjectTest {

  private static final Project PROJECT = Sample.FIVE_STAGES.project();

  @TempDir Path folder;

  private static Project with(ExportSetup setup) {
    return PROJECT.withExports(setup);
  }

  private static final Project INTERNAL = with(ExportSetup.USUAL.withAudience(Audience.INTERNAL));

  private Path exported(Project project) throws ProblemException {
    Path file = folder.resolve("mapa.PDF");
    new Export(project, ExportFormat.PDF, ExportOptions.USUAL).to(file, Progress.UNWATCHED);
    return file;
  }

  private static String complaint(Path file) {
    try {
      ProjectSource.read(file);
      return "none";
    } catch (ProblemException e) {
      return e.problem()
          .sentence(Messages.in(Locale.ENGLISH))
          .replace(String.valueOf(file.getParent()) + "/", "");
    }
  }

  @Test
  void theProjectComesOutOfItsPdfAsItWas() throws Exception {
    assertThat(ProjectSource.read(exported(INTERNAL))).isEqualTo(INTERNAL);
  }

  @Test
  void aPdfWithItsProjectCanBeReadAloudAndArchived() throws Exception {
    byte[] pdf = Files.readAllBytes(exported(INTERNAL));

    assertThat(Conformance.brokenForReadingAloud(pdf)).isEmpty();
    assertThat(Conformance.brokenForArchives(pdf)).isEmpty();
  }

  @Test
  void theClientGetsTheProjectOnlyIfThePersonAsksForIt() throws Exception {
    assertThat(complaint(exported(PROJECT)))
        .isEqualTo(
            "“mapa.PDF” cannot be opened: no project travels in it; open the project’s own file, or"
                + " ask whoever made the PDF to export it with the project inside.");

    Project asked = with(ExportSetup.USUAL.withProject(Optional.of(Enclosure.ENCLOSED)));
    assertThat(ProjectSource.read(exported(asked))).isEqualTo(asked);
  }

  @Test
  void aPdfThatAnotherProgramHasWrittenAnewStillHoldsIt() throws Exception {
    Path file = exported(INTERNAL);
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
      pdf.save(file.toFile());
    }

    assertThat(ProjectSource.read(file)).isEqualTo(INTERNAL);
  }

  @Test
  void aLockedPdfIsRefused() throws Exception {
    Path file = exported(INTERNAL);
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(file.toFile());
    }

    assertThat(complaint(file))
        .isEqualTo(
            "“mapa.PDF” cannot be opened: it is locked with a password; unlock it in a PDF reader,"
                + " or open the project’s own file.");
  }

  @Test
  void aPdfThatAnybodyMayReadButNotChangeIsRefusedAsLocked() throws Exception {
    Path file = exported(INTERNAL);
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      pdf.save(file.toFile());
    }

    assertThat(complaint(file)).contains("it is locked with a password");
  }

  @Test
  void aDamagedPdfIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("mapa.pdf"), "%PDF-1.7\nnothing more");

    assertThat(complaint(file))
        .isEqualTo(
            "“mapa.pdf” cannot be opened: it is damaged, or no PDF; open another copy of it, or the"
                + " project’s own file.");
  }

  @Test
  void aPdfThatGoesRoundInCirclesOrEverDeeperIsRefused() throws Exception {
    String start = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Names";
    String round =
        "<</EmbeddedFiles 3 0 R>>>>\nendobj\n3 0 obj\n<</Kids[3 0 R 3 0 R]/Names[(a) 3 0 R]"
            + "/EF<</F 3 0 R>>/UF(a.periplo)>>\nendobj\n";
    for (String end : List.of(round, "[".repeat(200_000), "<</A ".repeat(100_000))) {
      Path file = folder.resolve("round.pdf");
      Files.writeString(file, start + end + "trailer<</Root 1 0 R>>\n%%EOF");

      assertThat(complaint(file)).startsWith("“round.pdf” cannot be opened: ");
    }
  }

  @Test
  void aPdfIsOpenedOrRefusedWhereverItIsCutOffOrBroken() throws Exception {
    byte[] whole = Files.readAllBytes(exported(INTERNAL));
    for (int part = 1; part < 24; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 24);
      byte[] broken = whole.clone();
      broken[whole.length * part / 24] ^= 0x55;
      assertOpenedOrRefused(cut);
      assertOpenedOrRefused(broken);
    }
  }

  private void assertOpenedOrRefused(byte[] pdf) throws IOException {
    Path file = Files.write(folder.resolve("broken.pdf"), pdf);
    try {
      assertThat(ProjectSource.read(file).maps()).isNotEmpty();
    } catch (ProblemException e) {
      assertThat(e.problem().sentence(Messages.in(Locale.ENGLISH))).contains("broken.pdf");
    }
  }

  @Test
  void whatIsAttachedMustBeOneSoundProject() throws Exception {
    byte[] project = ProjectFiles.toBytes(PROJECT);

    assertThat(complaint(attached(file("a.periplo", project), file("b.PERIPLO", project))))
        .startsWith("“mapa.pdf” cannot be opened: 2 projects travel in it;");
    assertThat(complaint(attached(file("a.periplo", new byte[] {'{'}))))
        .startsWith("“mapa.pdf” is not JSON (line 1, column 2): ");
    assertThat(complaint(attached(file("a.txt", project))))
        .startsWith("“mapa.pdf” cannot be opened: no project travels in it;");
    assertThat(complaint(attached(file("a.periplo", project)))).isEqualTo("none");
  }

  /// A file that is small only as long as it is packed.
  @Test
  void anAttachmentLargerThanAProjectCanBeIsNotUnpacked() throws Exception {
    byte[] spaces = " ".repeat(ProjectFiles.MOST_BYTES + 1).getBytes(StandardCharsets.US_ASCII);

    assertThat(complaint(attached(file("a.periplo", spaces))))
        .startsWith("“mapa.pdf” cannot be opened: it has more than 64 MB");
  }

  /// What stands in a packed stream is found by unpacking it, and the stream may be a bomb.
  @Test
  void aStructureThatGrowsWithoutEndIsNotUnpacked() throws Exception {
    byte[] bomb = packed(new byte[200 << 20]);
    for (String filter : List.of("/FlateDecode", "[/FlateDecode/FlateDecode]", "/LZWDecode")) {
      for (String type : List.of("/Type/ObjStm/N 9/First 50", "/Type/XRef/W[1 2 1]/Size 99")) {
        Path file = structured(type + "/Filter" + filter, bomb);

        assertThat(allocatedBy(() -> complaint(file))).as(filter + type).isLessThan(64 << 20);
        assertThat(complaint(file)).startsWith("“bomb.pdf” cannot be opened: ");
      }
    }
  }

  private Path structured(String dictionary, byte[] stream) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String start = "%PDF-1.7\n1 0 obj\n<<" + dictionary + "/Length " + stream.length + ">>stream\n";
    pdf.writeBytes(start.getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(stream);
    pdf.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return Files.write(folder.resolve("bomb.pdf"), pdf.toByteArray());
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static long allocatedBy(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /// A file in which a reader would look for its parts again and again.
  @Test
  void aBrokenPdfIsRefusedInASensibleTime() throws Exception {
    for (String part :
        List.of("1 0 obj\n", "trailer<<", "xref\n0 1\n", "1 0 obj<</Length 9>>stream\n")) {
      Path file = folder.resolve("broken.pdf");
      Files.writeString(file, "%PDF-1.7\n" + part.repeat(200_000) + "\nstartxref\n9\n%%EOF");

      assertTimeout(Duration.ofSeconds(60), () -> complaint(file), part);
      assertThat(complaint(file)).startsWith("“broken.pdf” cannot be opened: ");
    }
  }

  private static Attachment file(String name, byte[] content) {
    return new Attachment(name, ProjectFiles.MEDIA_TYPE, "", Bytes.copyOf(content));
  }

  private Path attached(Attachment... attachments) throws IOException {
    Page page = Page.of("P", new Drawing(new Size(200, 100), List.of()));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfPainter()
        .paint(
            new Document("P", "es", "", List.of(page), List.of(attachments)),
            pdf,
            Progress.UNWATCHED);
    return Files.write(folder.resolve("mapa.pdf"), pdf.toByteArray());
  }
}
