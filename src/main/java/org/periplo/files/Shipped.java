package org.periplo.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.periplo.model.Project;

/// Reads the projects that come with the program.
final class Shipped {

  private Shipped() {}

  /// The project at `path` below the root package, given without the ending.
  static Project project(String path) {
    String resource = "/org/periplo/" + path + ProjectFiles.EXTENSION;
    try (InputStream json = Shipped.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new IllegalStateException("The program was built without " + resource);
      }
      return ProjectFiles.parse(json.readAllBytes(), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ProblemException e) {
      throw new IllegalStateException("The program was built with a broken " + resource, e);
    }
  }
}
