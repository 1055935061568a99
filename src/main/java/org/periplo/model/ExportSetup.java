package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/// How a project is exported; remembered in it.
///
/// @param project whether it travels inside its PDF; empty for what suits the audience
@RecordBuilder
public record ExportSetup(
    Audience audience,
    Optional<Enclosure> project,
    PosterSetup poster,
    HandoutSetup handout,
    DeckSetup deck,
    Extras extras)
    implements ExportSetupBuilder.With {

  /// For the client, everything as usual.
  public static final ExportSetup USUAL =
      new ExportSetup(
          Audience.CLIENT,
          Optional.empty(),
          PosterSetup.USUAL,
          HandoutSetup.USUAL,
          DeckSetup.USUAL,
          Extras.NONE);

  /// Whether the project travels inside its PDF: as set, else only where its makers read it.
  public Enclosure enclosure() {
    return project.orElse(
        switch (audience) {
          case CLIENT -> Enclosure.LEFT_OUT;
          case INTERNAL -> Enclosure.ENCLOSED;
        });
  }
}
