package org.periplo.ui.window;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.model.Language;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.Scale;

/// What a person has set and the program remembers from one start to the next.
///
/// @param language the language of the interface
/// @param scale the size of the interface
/// @param minimap whether large maps are shown small in a corner
/// @param bounds where the window was; empty before the first time
/// @param recent the files that were open last, the latest first
@RecordBuilder
public record Preferences(
    Language language,
    Look look,
    Scale scale,
    boolean minimap,
    Optional<Bounds> bounds,
    List<Path> recent)
    implements PreferencesBuilder.With {

  private static final int MOST_RECENT = 10;

  /// Keeps the latest ten files.
  public Preferences {
    recent = recent.stream().distinct().limit(MOST_RECENT).toList();
  }

  /// What is set before anything was set.
  public static Preferences first(Language language) {
    return new Preferences(language, Look.LIGHT, Scale.USUAL, true, Optional.empty(), List.of());
  }

  /// With that file as the latest.
  public Preferences opened(Path file) {
    return withRecent(Stream.concat(Stream.of(file), recent.stream()).toList());
  }

  /// Without that file among the latest.
  public Preferences forgotten(Path file) {
    return withRecent(recent.stream().filter(it -> !it.equals(file)).toList());
  }

  /// Where a window is on the screen, in pixels.
  ///
  /// @param maximised whether it fills the screen
  public record Bounds(double x, double y, double width, double height, boolean maximised) {}
}
