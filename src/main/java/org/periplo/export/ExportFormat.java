package org.periplo.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Painter;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.pages.DeckPages;
import org.periplo.pages.PosterPages;
import org.periplo.paint.pdf.PdfPainter;
import org.periplo.paint.png.PngPainter;
import org.periplo.paint.pptx.PptxPainter;
import org.periplo.paint.svg.SvgPainter;

/// The formats to which a project can be exported.
///
/// Menus, the command line and the tests read this list: one format more is a constant here, its
/// name in the bundle `export`, and a painter.
public enum ExportFormat {
  /// Posters to read, print, archive and have read aloud.
  PDF("pdf", "format.pdf"),
  /// Slides to present and to change.
  POWERPOINT("pptx", "format.powerpoint"),
  /// Posters as one drawing, to place in other documents.
  SVG("svg", "format.svg"),
  /// Posters as one image.
  PNG("png", "format.png");

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
      case PDF -> List.of(DocumentKind.POSTER, DocumentKind.DECK);
      case POWERPOINT -> List.of(DocumentKind.DECK);
      case SVG, PNG -> List.of(DocumentKind.POSTER);
    };
  }

  /// What its painter is given.
  Document document(Project project, ExportOptions options) {
    List<JourneyMap> maps = options.mapsOf(project);
    return new Document(
        maps.size() == 1 ? maps.getFirst().name() : project.name(),
        project.language().tag(),
        project.brand().organisation(),
        pages(project, maps, options));
  }

  private List<Page> pages(Project project, List<JourneyMap> maps, ExportOptions options) {
    return switch (options.kind().filter(kinds()::contains).orElse(kinds().getFirst())) {
      case POSTER -> PosterPages.of(project, maps);
      case DECK -> DeckPages.of(project, maps);
    };
  }

  Painter painter(ExportOptions options) {
    return switch (this) {
      case PDF -> new PdfPainter();
      case POWERPOINT -> new PptxPainter();
      case SVG -> new SvgPainter();
      case PNG -> new PngPainter(options.scale());
    };
  }
}
