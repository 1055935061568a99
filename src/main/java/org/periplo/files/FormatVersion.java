package org.periplo.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.periplo.model.Extras;
import org.periplo.model.Project;

/// The version of the format that a file is written in.
///
/// A minor version adds properties that an older Periplo can keep without knowing them; a major
/// version changes what is there. So a file of a newer minor version is read, and written back
/// under that same version, which the project carries among its unknown properties.
///
/// @param major 1 or more
/// @param minor 0 or more
record FormatVersion(int major, int minor) {

  /// What this Periplo writes.
  static final FormatVersion CURRENT = new FormatVersion(1, 1);

  /// The property that a file begins with.
  static final String PROPERTY = "periplo";

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");

  static final Codec<FormatVersion> CODEC =
      new Codec<>() {
        @Override
        public FormatVersion read(Node node) {
          FormatVersion version = parsed(node);
          if (version.major > CURRENT.major) {
            throw Misfit.newerFormat(
                node, "problem.newer.major", version.toString(), CURRENT.toString());
          }
          return version;
        }

        @Override
        public void write(FormatVersion value, JsonWriter json) {
          json.text(value.toString());
        }
      };

  /// The version that a document says it is written in.
  ///
  /// @throws Misfit if it says none, or one that this Periplo cannot read
  static FormatVersion of(Node.Properties project) {
    return project
        .get(PROPERTY)
        .map(CODEC::read)
        .orElseThrow(() -> Misfit.notAProject(project, "problem.project.version-missing"));
  }

  /// The version that a project is written in.
  static FormatVersion of(Project project) {
    return project.extras().properties().get(PROPERTY) instanceof String text
        ? parsed(text).orElse(CURRENT)
        : CURRENT;
  }

  /// The project, to be written back in this version if it is a newer one.
  Project carriedBy(Project project) {
    if (!isNewer()) {
      return project;
    }
    Map<String, @Nullable Object> properties = new LinkedHashMap<>(project.extras().properties());
    properties.put(PROPERTY, toString());
    return project.withExtras(new Extras(properties));
  }

  /// The trouble with a file of this version: if that is a newer one, it is the reason.
  Misfit explain(Misfit misfit) {
    return isNewer()
        ? misfit.asNewerFormat("problem.newer.minor", toString(), CURRENT.toString())
        : misfit;
  }

  private boolean isNewer() {
    return CURRENT.isBefore(this);
  }

  /// Whether this is an older version than another.
  boolean isBefore(FormatVersion other) {
    return major < other.major || (major == other.major && minor < other.minor);
  }

  private static Optional<FormatVersion> parsed(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new FormatVersion(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  private static FormatVersion parsed(Node node) {
    return parsed(Values.TEXT.read(node))
        .orElseThrow(() -> Misfit.notAProject(node, "problem.project.version-expected"));
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
