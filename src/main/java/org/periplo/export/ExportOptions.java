package org.periplo.export;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.periplo.exchange.Extract;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.paint.png.PngPainter;

/// What a person chooses about one export; what is remembered stands in the project.
///
/// @param map the one map to export; empty for all maps of the project
/// @param kind the document to make; empty, or where the format cannot hold it, the format's usual
/// @param scale the pixels of an image for each point, greater than 0
@RecordBuilder
public record ExportOptions(Optional<MapId> map, Optional<DocumentKind> kind, double scale)
    implements ExportOptionsBuilder.With {

  /// All maps, the usual document, images of the usual scale.
  public static final ExportOptions USUAL =
      new ExportOptions(Optional.empty(), Optional.empty(), PngPainter.USUAL_SCALE);

  /// @throws IllegalArgumentException if the scale is not greater than 0
  public ExportOptions {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("No scale: " + scale);
    }
  }

  /// What of a project is exported: the maps that are chosen, as its audience may see them.
  ///
  /// @throws IllegalArgumentException if the project has no such map
  Extract extract(Project whole) {
    Project project = ClientVersion.forAudience(whole);
    return map.map(id -> new Extract(project, List.of(mapOf(project, id))))
        .orElseGet(() -> Extract.of(project));
  }

  /// The document that a format makes: the chosen one if it can.
  DocumentKind kindIn(ExportFormat format) {
    return kind.filter(format.kinds()::contains).orElse(format.kinds().getFirst());
  }

  private static JourneyMap mapOf(Project project, MapId id) {
    return project
        .map(id)
        .orElseThrow(() -> new IllegalArgumentException("The project has no map " + id));
  }
}
