package org.periplo.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// A project file that ships with the program.
///
/// @param name the file's name
/// @param json its content
/// @param project what it holds
record Shipped(String name, String json, Project project) {

  private static final Path SAMPLES = Path.of("samples");
  private static final List<String> TEMPLATES =
      List.of("three-stages_en", "three-stages_es", "five-stages_en", "five-stages_es");

  /// All sample projects, by name.
  static List<Shipped> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(it -> it.toString().endsWith(ProjectFiles.EXTENSION))
          .sorted()
          .map(Shipped::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sample project of that name.
  static Shipped sample(String name) {
    return read(SAMPLES.resolve(name + ProjectFiles.EXTENSION));
  }

  /// All templates.
  static List<Shipped> templates() {
    return TEMPLATES.stream().map(Shipped::template).toList();
  }

  /// The template of that name.
  static Shipped template(String name) {
    String path = "/org/periplo/templates/" + name + ProjectFiles.EXTENSION;
    try (InputStream json = Shipped.class.getResourceAsStream(path)) {
      if (json == null) {
        throw new AssertionError("no template " + path);
      }
      return of(name, json.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first map, which the program opens.
  JourneyMap map() {
    return project.maps().getFirst();
  }

  @Override
  public String toString() {
    return name;
  }

  private static Shipped read(Path file) {
    try {
      return of(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shipped of(String name, byte[] json) {
    try {
      String text = new String(json, StandardCharsets.UTF_8);
      return new Shipped(name, text, ProjectFiles.parse(json, name));
    } catch (ProblemException e) {
      throw new AssertionError(name, e);
    }
  }
}
