package org.periplo.files;

import java.util.List;
import java.util.Optional;

/// Says that a document cannot be read on, and where; [ProjectFiles] adds the file's name.
final class Misfit extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Problem.Kind kind;
  private final transient Optional<Place> place;
  private final String key;
  private final transient List<Object> arguments;

  private Misfit(Problem.Kind kind, Optional<Place> place, String key, Object... arguments) {
    super(key);
    this.kind = kind;
    this.place = place;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /// The file is not JSON.
  static Misfit notJson(Place place, String key, Object... arguments) {
    return new Misfit(Problem.Kind.NOT_JSON, Optional.of(place), key, arguments);
  }

  /// The file is not JSON, as a whole.
  static Misfit notJson(String key) {
    return new Misfit(Problem.Kind.NOT_JSON, Optional.empty(), key);
  }

  /// The file is JSON, but something in it is not what a project has there.
  static Misfit notAProject(Node node, String key, Object... arguments) {
    return new Misfit(Problem.Kind.NOT_A_PROJECT, node.place(), key, arguments);
  }

  /// The file is from a newer version of Periplo.
  static Misfit newerFormat(Node node, String key, Object... arguments) {
    return new Misfit(Problem.Kind.NEWER_FORMAT, node.place(), key, arguments);
  }

  /// The same trouble, explained by the file being from a newer version of Periplo.
  Misfit asNewerFormat(String key, Object... arguments) {
    return new Misfit(Problem.Kind.NEWER_FORMAT, place, key, arguments);
  }

  /// The file is a project, but something in it cannot be.
  static Misfit contradiction(Node node, String key, Object... arguments) {
    return new Misfit(Problem.Kind.CONTRADICTION, node.place(), key, arguments);
  }

  /// What is wrong with the file of that name.
  Problem problem(String file) {
    return new Problem(kind, file, place, key, arguments);
  }
}
