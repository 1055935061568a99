package org.periplo.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.edit.EditName;
import org.periplo.model.Project;

/// The projects that were, and the edits that led from one to the next.
///
/// All of them are kept: they share what the edits left alone.
final class History {
  private final List<Step> steps = new ArrayList<>();
  private int done;

  /// @param name what the edit is called
  /// @param before the project that it was made of
  /// @param after the project that it made
  private record Step(EditName name, Project before, Project after) {}

  /// Remembers an edit, and forgets those that were taken back.
  void add(EditName name, Project before, Project after) {
    steps.subList(done, steps.size()).clear();
    steps.add(new Step(name, before, after));
    done++;
  }

  /// Goes one edit back, if there is one, to the project before it.
  Optional<Project> back() {
    Optional<Step> step = step(done - 1);
    step.ifPresent(_ -> done--);
    return step.map(Step::before);
  }

  /// Goes one edit forth, if there is one, to the project after it.
  Optional<Project> forth() {
    Optional<Step> step = step(done);
    step.ifPresent(_ -> done++);
    return step.map(Step::after);
  }

  /// The name of the edit that [#back] takes back.
  Optional<EditName> backName() {
    return step(done - 1).map(Step::name);
  }

  /// The name of the edit that [#forth] makes again.
  Optional<EditName> forthName() {
    return step(done).map(Step::name);
  }

  private Optional<Step> step(int index) {
    return index >= 0 && index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }
}
