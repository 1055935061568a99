package org.periplo.endurance;

import java.util.List;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.model.Card;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;

/// What becomes of a project edit by edit: whoever knows the number of an edit knows the project
/// after it.
final class Course {

  private static final Project BEGINNING = LargeProject.of(6, 6, 200);
  private static final List<Card> CARDS = BEGINNING.maps().getFirst().cards();

  private Course() {}

  /// The edit of a number, from 1: it writes one card anew, and the number in its text says so.
  static Edit edit(int number) {
    Card card = CARDS.get(number % CARDS.size());
    return new ChangeCardText(card.id(), "Texto " + number);
  }

  /// The project after so many edits.
  static Project after(int count) {
    Project project = BEGINNING;
    for (int i = Math.max(1, count - CARDS.size() + 1); i <= count; i++) {
      project = edit(i).applyTo(project);
    }
    return project;
  }

  /// How many edits made a project.
  ///
  /// @throws AssertionError if it is none of this course's
  static int count(Project project) {
    int count =
        project.maps().getFirst().cards().stream()
            .filter(it -> it.text().startsWith("Texto "))
            .mapToInt(it -> Integer.parseInt(it.text().substring("Texto ".length())))
            .max()
            .orElse(0);
    if (!project.equals(after(count))) {
      throw new AssertionError("Not what it was after %d edits".formatted(count));
    }
    return count;
  }
}
