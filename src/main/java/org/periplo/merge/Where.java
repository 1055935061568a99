package org.periplo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A place in a project, from the outside in.
public record Where(List<Step> steps) {

  /// One step on the way to a place.
  public sealed interface Step {
    /// To a property, as the file calls it.
    record Property(String name) implements Step {
      @Override
      public String toString() {
        return name;
      }
    }

    /// To an element of a list.
    ///
    /// @param list the property that holds the list, as the file calls it
    /// @param name what the element is called
    record Element(String list, String name) implements Step {
      @Override
      public String toString() {
        return list + " “" + name + "”";
      }
    }

    /// To where an element stands among the others.
    record Position() implements Step {
      @Override
      public String toString() {
        return "↕";
      }
    }
  }

  /// The project itself.
  static final Where PROJECT = new Where(List.of());

  public Where {
    steps = List.copyOf(steps);
  }

  /// The place of a property.
  Where property(String name) {
    return with(steps, new Step.Property(name));
  }

  /// The place of an element of the list that is here.
  Where element(String name) {
    int last = steps.size() - 1;
    return with(
        steps.subList(0, last), new Step.Element(steps.get(last).toString(), Excerpt.of(name)));
  }

  /// The place of what is here among others.
  Where position() {
    return with(steps, new Step.Position());
  }

  private static Where with(List<Step> outer, Step inner) {
    List<Step> steps = new ArrayList<>(outer);
    steps.add(inner);
    return new Where(steps);
  }

  /// In one line and the file's words, e.g. `maps “Compra” › cards “Repartidor” › text`.
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining(" › "));
  }
}
