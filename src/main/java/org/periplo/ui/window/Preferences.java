package org.periplo.ui.window;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.files.Template;
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
/// @param start what it begins with
/// @param versions how many earlier versions of each file are kept, 0 to 100
@RecordBuilder
public record Preferences(
    Language language,
    Look look,
    Scale scale,
    boolean minimap,
    Optional<Bounds> bounds,
    List<Path> recent,
    Start start,
    int versions)
    implements PreferencesBuilder.With {

  /// How many earlier versions of a file are kept before anything is set.
  public static final int USUAL_VERSIONS = 10;

  /// The most earlier versions that can be kept.
  public static final int MOST_VERSIONS = 100;

  /// Keeps as many of the latest files as are wanted.
  public Preferences {
    recent = recent.stream().distinct().limit(start.mostRecent()).toList();
    versions = Math.clamp(versions, 0, MOST_VERSIONS);
  }

  /// What is set before anything was set.
  public static Preferences first(Language language) {
    return new Preferences(
        language,
        Look.LIGHT,
        Scale.USUAL,
        true,
        Optional.empty(),
        List.of(),
        Start.USUAL,
        USUAL_VERSIONS);
  }

  /// With that file as the latest.
  public Preferences opened(Path file) {
    return withRecent(Stream.concat(Stream.of(file), recent.stream()).toList());
  }

  /// Without that file among the latest.
  public Preferences forgotten(Path file) {
    return withRecent(recent.stream().filter(it -> !it.equals(file)).toList());
  }

  /// What the program begins with.
  ///
  /// @param template that of a new project for which none is named
  /// @param reopens whether it opens what was open at the end of the last time
  /// @param open the files that were open then
  /// @param mostRecent how many files it remembers to have been open, 0 to 50
  @RecordBuilder
  public record Start(Template template, boolean reopens, List<Path> open, int mostRecent)
      implements PreferencesStartBuilder.With {

    /// What is so before anything is set.
    public static final Start USUAL = new Start(Template.FIVE_STAGES, false, List.of(), 12);

    /// The most files that can be remembered.
    public static final int MOST = 50;

    public Start {
      open = List.copyOf(open);
      mostRecent = Math.clamp(mostRecent, 0, MOST);
    }
  }

  /// Where a window is on the screen, in pixels.
  ///
  /// @param maximised whether it fills the screen
  public record Bounds(double x, double y, double width, double height, boolean maximised) {}
}
