package org.periplo.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplo.edit.ReplaceProject;
import org.periplo.files.Opened;
import org.periplo.files.ProblemException;
import org.periplo.merge.Conflict.Side;
import org.periplo.merge.Join;
import org.periplo.merge.Joined;
import org.periplo.messages.Messages;
import org.periplo.model.Project;
import org.periplo.session.Session;
import org.periplo.ui.dialog.Questions;

/// Brings together a project that is open and what others have made of its file meanwhile.
///
/// What is put in the place of somebody's work is one edit, so that it can be undone.
///
/// @param messages in the language of the window as it is now
record OthersWork(Questions questions, Supplier<Messages> messages) {

  /// Shows what the file holds; unsaved changes are in the history only.
  void take(ProjectInFile project, Opened theirs) {
    Session session = project.session();
    session.apply(new ReplaceProject(theirs.project()));
    met(project, theirs);
    session.markSaved(session.current());
  }

  /// Leaves the project as it is; when it is saved next, it replaces what others have made.
  void leave(ProjectInFile project, Opened theirs) {
    met(project, theirs);
  }

  /// Joins both, and asks where they contradict each other.
  ///
  /// @return whether they are joined
  boolean join(ProjectInFile project, Opened theirs) {
    Optional<Project> base = project.stored().flatMap(Stored::project);
    try {
      return base.isPresent() && isJoined(project, base.get(), theirs);
    } catch (ProblemException e) {
      questions.tell(e.problem(), messages.get());
      return false;
    }
  }

  private boolean isJoined(ProjectInFile project, Project base, Opened theirs)
      throws ProblemException {
    Project mine = project.session().current();
    String name = project.proposal().toString();
    Joined joined = Join.of(base, mine, theirs.project(), name);
    if (!joined.conflicts().isEmpty()) {
      Optional<List<Side>> sides = questions.choose(joined.conflicts(), messages.get());
      if (sides.isEmpty()) {
        return false;
      }
      joined = Join.of(base, mine, theirs.project(), name, sides.get());
    }
    project.session().apply(new ReplaceProject(joined.project()));
    met(project, theirs);
    return true;
  }

  private static void met(ProjectInFile project, Opened theirs) {
    project.file().ifPresent(it -> project.nowIn(Stored.of(it, theirs)));
  }
}
