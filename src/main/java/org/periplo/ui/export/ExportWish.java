package org.periplo.ui.export;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.periplo.export.DocumentKind;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.model.ExportSetup;
import org.periplo.model.MapId;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;

/// What a person is about to export, and how.
///
/// @param kind what is made
/// @param format one that can hold it
/// @param map the one map to export; empty for all
/// @param scale the pixels of an image for each point
/// @param setup what the project shall remember of it
@RecordBuilder
public record ExportWish(
    DocumentKind kind, ExportFormat format, Optional<MapId> map, double scale, ExportSetup setup)
    implements ExportWishBuilder.With {

  /// What is offered first.
  public static final ExportWish USUAL =
      new ExportWish(
          DocumentKind.POSTER,
          ExportFormat.PDF,
          Optional.empty(),
          ExportOptions.USUAL.scale(),
          ExportSetup.USUAL);

  /// The documents that some format can hold, in their order.
  public static List<DocumentKind> kinds() {
    return Arrays.stream(DocumentKind.values()).filter(it -> !formatsOf(it).isEmpty()).toList();
  }

  private static List<ExportFormat> formatsOf(DocumentKind kind) {
    return Arrays.stream(ExportFormat.values()).filter(it -> it.kinds().contains(kind)).toList();
  }

  /// The formats that can hold the document.
  public List<ExportFormat> formats() {
    return formatsOf(kind);
  }

  /// The same for another project, which remembers how it is exported: all of its maps.
  public ExportWish in(Project project) {
    return withMap(Optional.empty()).withSetup(project.exports());
  }

  /// Another document, in the same format if that can hold it.
  public ExportWish making(DocumentKind other) {
    List<ExportFormat> able = formatsOf(other);
    return withKind(other).withFormat(able.contains(format) ? format : able.getFirst());
  }

  /// Another format, of the same document if it can hold it.
  public ExportWish as(ExportFormat other) {
    return withFormat(other)
        .withKind(other.kinds().contains(kind) ? kind : other.kinds().getFirst());
  }

  /// With posters made otherwise.
  ExportWish poster(UnaryOperator<PosterSetup> change) {
    return setup(it -> it.withPoster(change.apply(it.poster())));
  }

  /// With another setup.
  ExportWish setup(UnaryOperator<ExportSetup> change) {
    return withSetup(change.apply(setup));
  }

  /// The export of a project as it is wished for.
  public Export of(Project project) {
    return new Export(
        project.withExports(setup), format, new ExportOptions(map, Optional.of(kind), scale));
  }
}
