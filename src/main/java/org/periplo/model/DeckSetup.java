package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// How decks of a project are made.
///
/// @param leftOut the parts that are not wanted
@RecordBuilder
public record DeckSetup(List<DocumentPart> leftOut, Extras extras)
    implements DeckSetupBuilder.With {

  /// All of it.
  public static final DeckSetup USUAL = new DeckSetup(List.of(), Extras.NONE);

  public DeckSetup {
    leftOut = List.copyOf(leftOut);
  }
}
