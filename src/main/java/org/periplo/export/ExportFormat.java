package org.periplo.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplo.drawing.Attachment;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Painter;
import org.periplo.exchange.Extract;
import org.periplo.exchange.ProjectWriter;
import org.periplo.exchange.csv.CsvWriter;
import org.periplo.exchange.markdown.MarkdownWriter;
import org.periplo.exchange.workbook.WorkbookWriter;
import org.periplo.model.Enclosure;
import org.periplo.model.Project;
import org.periplo.pages.DeckPages;
import org.periplo.pages.HandoutPages;
import org.periplo.pages.PosterPages;
import org.periplo.pages.StickyPages;
import org.periplo.paint.pdf.PdfPainter;
import org.periplo.paint.png.PngPainter;
import org.periplo.paint.pptx.PptxPainter;
import org.periplo.paint.svg.SvgPainter;

/// The formats to which a project can be exported.
///
/// Menus, the command line and the tests read this list: one format more is a constant here, its
/// name in the bundle `export`, and what writes it: a painter of pages, or a writer of tables and
/// text.
public enum ExportFormat {
  /// Posters to read, print, archive and have read aloud.
  PDF("pdf", "format.pdf"),
  /// Slides to present and to change.
  POWERPOINT("pptx", "format.powerpoint"),
  /// Posters as one drawing, to place in other documents.
  SVG("svg", "format.svg"),
  /// Posters as one image.
  PNG("png", "format.png"),
  /// Everything in tables, to filter, to count and to change.
  EXCEL("xlsx", "format.excel"),
  /// Tables as text, for spreadsheets and statistics.
  CSV("csv", "format.csv"),
  /// Text to read as it is, to keep in a wiki or under version control.
  MARKDOWN("md", "format.markdown");

  private final String extension;
  private final String nameKey;

  ExportFormat(String extension, String nameKey) {
    this.extension = extension;
    this.nameKey = nameKey;
  }

  /// The format that the ending of a file's name asks for, in small or capital letters.
  public static Optional<ExportFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> name.endsWith("." + it.extension)).findFirst();
  }

  /// How the names of its files end, without the dot.
  public String extension() {
    return extension;
  }

  /// The key of its name in the message bundles.
  public String nameKey() {
    return nameKey;
  }

  /// The documents that it can hold, the usual one first.
  public List<DocumentKind> kinds() {
    return switch (this) {
      case PDF ->
          List.of(
              DocumentKind.POSTER,
              DocumentKind.HANDOUT,
              DocumentKind.DECK,
              DocumentKind.CANVAS,
              DocumentKind.STICKIES);
      case POWERPOINT -> List.of(DocumentKind.DECK);
      case SVG, PNG -> List.of(DocumentKind.POSTER, DocumentKind.CANVAS);
      case EXCEL -> List.of(DocumentKind.TABLES);
      case CSV -> List.of(DocumentKind.CARDS, DocumentKind.MATRIX);
      case MARKDOWN -> List.of(DocumentKind.TEXT);
    };
  }

  /// Whether it shows a project in pages, and not in tables or plain text.
  public boolean hasPages() {
    return switch (this) {
      case PDF, POWERPOINT, SVG, PNG -> true;
      case EXCEL, CSV, MARKDOWN -> false;
    };
  }

  /// What its painter is given.
  ///
  /// @throws IllegalArgumentException if it has no pages
  Document document(Project project, ExportOptions options) {
    Extract extract = options.extract(project);
    return new Document(
        extract.title(),
        project.language().tag(),
        project.brand().organisation(),
        pages(extract, options),
        attachments(project));
  }

  private List<Attachment> attachments(Project project) {
    return this == PDF && project.exports().enclosure() == Enclosure.ENCLOSED
        ? List.of(EnclosedProjectFile.of(project))
        : List.of();
  }

  private List<Page> pages(Extract extract, ExportOptions options) {
    DocumentKind kind = options.kindIn(this);
    return switch (kind) {
      case POSTER -> PosterPages.of(extract.project(), extract.maps());
      case HANDOUT -> HandoutPages.of(extract.project(), extract.maps());
      case CANVAS -> PosterPages.blank(extract.project(), extract.maps());
      case STICKIES -> StickyPages.of(extract.project(), extract.maps());
      case DECK -> DeckPages.of(extract.project(), extract.maps());
      case TABLES, CARDS, MATRIX, TEXT ->
          throw new IllegalArgumentException(kind + " has no pages.");
    };
  }

  /// What turns a project into its bytes.
  ///
  /// @param document the pages, if it has any
  ProjectWriter writer(ExportOptions options, Optional<Document> document) {
    return switch (this) {
      case PDF -> painted(new PdfPainter(), document);
      case POWERPOINT -> painted(new PptxPainter(), document);
      case SVG -> painted(new SvgPainter(), document);
      case PNG -> painted(new PngPainter(options.scale()), document);
      case EXCEL -> new WorkbookWriter();
      case CSV -> options.kindIn(this) == DocumentKind.MATRIX ? CsvWriter.MATRIX : CsvWriter.CARDS;
      case MARKDOWN -> new MarkdownWriter();
    };
  }

  private static ProjectWriter painted(Painter painter, Optional<Document> document) {
    return (_, out, progress) -> painter.paint(document.orElseThrow(), out, progress);
  }
}
