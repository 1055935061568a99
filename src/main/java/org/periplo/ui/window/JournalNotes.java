package org.periplo.ui.window;

import org.periplo.recovery.Journal;
import org.periplo.session.Change;
import org.periplo.session.Session;
import org.periplo.session.Subscription;

/// Has a journal follow what becomes of a project, also of what is still being typed.
///
/// Nobody waits for it: all is handed over, and written elsewhere.
final class JournalNotes implements AutoCloseable {

  private final ProjectInFile project;
  private final Journal journal;
  private final Subscription subscription;
  private boolean kept;

  JournalNotes(ProjectInFile project, Journal journal) {
    this.project = project;
    this.journal = journal;
    follow();
    subscription = project.session().subscribe(this::changed);
  }

  private void changed(Change change) {
    if (change.ofProject() || kept == project.session().isSaved()) {
      follow();
    }
  }

  private void follow() {
    Session session = project.session();
    if (!session.isSaved()) {
      journal.note(session.shown(), project.stored().map(Stored::origin));
      kept = true;
    } else if (kept) {
      journal.forget();
      kept = false;
    }
  }

  /// Lets the project go: what is not saved is given up.
  @Override
  public void close() {
    subscription.cancel();
    journal.forget();
  }
}
