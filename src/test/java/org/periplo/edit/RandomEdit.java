package org.periplo.edit;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// An edit by chance, of one kind or any, made of what is in a project.
///
/// It may be one that the model refuses, such as deleting the last stage of a map.
public final class RandomEdit {
  /// Every kind of edit.
  public static final List<Class<? extends Edit>> KINDS = kinds();

  private RandomEdit() {}

  @SuppressWarnings("unchecked") // what an Edit permits is an Edit
  private static List<Class<? extends Edit>> kinds() {
    return Stream.of(Edit.class.getPermittedSubclasses())
        .<Class<? extends Edit>>map(it -> (Class<? extends Edit>) it)
        .toList();
  }

  /// An edit of any kind, unless the project lacks what an edit of the kind drawn needs.
  public static Optional<Edit> of(Project project, RandomGenerator random) {
    return of(new Draw(random).oneOf(KINDS), project, random);
  }

  /// An edit of a kind, unless the project lacks what it needs.
  public static Optional<Edit> of(
      Class<? extends Edit> kind, Project project, RandomGenerator random) {
    Makers makers = new Makers(project, random);
    JourneyMap map = makers.draw.oneOf(project.maps());
    return new ProjectMakers(new MapMakers(makers, map), map).make(kind);
  }
}
