package org.periplo.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.periplo.files.Opened;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.SourceFile;

/// Reads the project that travels inside a PDF.
///
/// A PDF comes from anywhere: what it claims about sizes is not believed, and no more is unpacked
/// than a project can have.
final class EnclosedProject {

  private static final int MOST_MEGABYTES = 256;

  /// The reader logs what it thinks of broken files; a person is told in one sentence. Kept, as
  /// loggers that nobody keeps forget what they are told.
  private static final Logger READER = Logger.getLogger("org.apache.pdfbox");

  static {
    READER.setLevel(Level.OFF);
  }

  private final String name;

  private EnclosedProject(Path file) {
    this.name = file.toString();
  }

  /// The project in a PDF.
  ///
  /// @throws ProblemException if the file cannot be opened, or there is not one sound project in it
  static Opened open(Path file) throws ProblemException {
    byte[] pdf = SourceFile.bytes(file, MOST_MEGABYTES, "problem.pdf.too-large");
    EnclosedProject enclosed = new EnclosedProject(file);
    return ProjectFiles.open(enclosed.json(pdf), file.toString());
  }

  private byte[] json(byte[] pdf) throws ProblemException {
    try (PDDocument document = WaryPdfParser.read(pdf)) {
      List<COSStream> projects = EnclosedFiles.endingWith(ProjectFiles.EXTENSION, document);
      return switch (projects.size()) {
        case 0 -> throw problem("problem.pdf.no-project");
        case 1 -> unpacked(projects.getFirst());
        default -> throw problem("problem.pdf.several-projects", projects.size());
      };
    } catch (InvalidPasswordException | WaryPdfParser.LockedException e) {
      throw problem(e, "problem.pdf.locked");
    } catch (IOException | RuntimeException e) {
      throw problem(e, "problem.pdf.damaged"); // the reader throws either for broken files
    }
  }

  private byte[] unpacked(COSStream stream) throws ProblemException, IOException {
    try (InputStream content = content(stream)) {
      byte[] json = content.readNBytes(ProjectFiles.MOST_BYTES + 1);
      if (json.length > ProjectFiles.MOST_BYTES) {
        throw problem("problem.file.too-large", ProjectFiles.MOST_BYTES >> 20);
      }
      return json;
    }
  }

  /// Unpacks as it is read; PDFBox itself would unpack all of it at once.
  private static InputStream content(COSStream stream) throws IOException {
    return stream.getFilters() == null
        ? stream.createRawInputStream()
        : WaryPdfParser.inflated(stream);
  }

  private ProblemException problem(String key, Object... arguments) {
    return new ProblemException(described(key, arguments));
  }

  private ProblemException problem(Exception cause, String key) {
    return new ProblemException(described(key), cause);
  }

  private Problem described(String key, Object... arguments) {
    return Problem.of(Problem.Kind.UNREADABLE, name, key, arguments);
  }
}
