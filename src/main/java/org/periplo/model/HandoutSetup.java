package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// How handouts of a project are made.
///
/// @param leftOut the parts that are not wanted
@RecordBuilder
public record HandoutSetup(Paper paper, List<DocumentPart> leftOut, Extras extras)
    implements HandoutSetupBuilder.With {

  /// All of it, on A4.
  public static final HandoutSetup USUAL = new HandoutSetup(Paper.A4, List.of(), Extras.NONE);

  public HandoutSetup {
    leftOut = List.copyOf(leftOut);
  }
}
