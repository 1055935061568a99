package org.periplo.files;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A sound project with one thing broken in it, and what is to be said about that.
///
/// They stand in `broken-projects.txt`, whose first lines say how.
///
/// @param title what is broken
/// @param whole what the sound project says
/// @param broken what the broken one says in its place
/// @param english what is to be said in English
/// @param spanish what is to be said in Spanish
record BrokenProject(String title, String whole, String broken, String english, String spanish) {

  private static final String SOUND = resource("workshop.periplo");

  /// The project that they all were before.
  static byte[] sound() {
    return SOUND.getBytes(StandardCharsets.UTF_8);
  }

  /// All of them.
  static List<BrokenProject> all() {
    return Arrays.stream(resource("broken-projects.txt").split("\n\n"))
        .filter(it -> !it.startsWith("#"))
        .map(BrokenProject::of)
        .toList();
  }

  private static BrokenProject of(String block) {
    Map<String, String> lines =
        block
            .lines()
            .collect(
                Collectors.toMap(it -> it.substring(0, 2), it -> it.substring(3), (a, _) -> a));
    Function<String, String> line = it -> lines.get(it).replace("⏎", "\n");
    return new BrokenProject(
        line.apply("=="), line.apply("--"), line.apply("++"), line.apply("en"), line.apply("es"));
  }

  /// The broken project.
  byte[] json() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /// What is said about it.
  Problem problem() {
    return catchThrowableOfType(
            ProblemException.class, () -> ProjectFiles.parse(json(), "workshop.periplo"))
        .problem();
  }

  private String text() {
    if (whole.equals("everything")) {
      return broken;
    }
    int start = SOUND.indexOf(whole);
    if (start < 0 || start != SOUND.lastIndexOf(whole)) {
      throw new IllegalStateException("Not once in the sound project: " + whole);
    }
    String before = SOUND.substring(0, start);
    return broken.equals("the end of the file")
        ? before
        : before + broken + SOUND.substring(start + whole.length());
  }

  @Override
  public String toString() {
    return title;
  }

  private static String resource(String name) {
    try (var stream = BrokenProject.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
