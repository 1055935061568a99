package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// A poster printed on several sheets that are put together by hand.
///
/// @param sheet the paper of each
/// @param overlap how far neighbours show the same, in millimetres, 0 to 50
@RecordBuilder
public record Tiling(Paper sheet, double overlap, CropMarks cropMarks, Extras extras)
    implements TilingBuilder.With {

  /// On A4, with an overlap to glue and marks to cut at.
  public static final Tiling USUAL = new Tiling(Paper.A4, 10, CropMarks.DRAWN, Extras.NONE);

  private static final double MOST_OVERLAP = 50;

  /// @throws BrokenRuleException if the overlap is out of range
  public Tiling {
    Require.range("overlap", overlap, 0, MOST_OVERLAP);
  }
}
