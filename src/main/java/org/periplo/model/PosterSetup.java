package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/// How posters of a project are made.
///
/// @param paper what a poster fills; empty for as large as the map
/// @param tiling on which sheets it is printed in parts; empty for one whole
@RecordBuilder
public record PosterSetup(
    Optional<Paper> paper, PosterFit fit, Optional<Tiling> tiling, Extras extras)
    implements PosterSetupBuilder.With {

  /// As large as the map, in one piece.
  public static final PosterSetup USUAL =
      new PosterSetup(Optional.empty(), PosterFit.READABLE, Optional.empty(), Extras.NONE);
}
