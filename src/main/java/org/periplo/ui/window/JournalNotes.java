package org.periplo.ui.window;

import java.time.Duration;
import java.util.Optional;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Origin;
import org.periplo.session.Change;
import org.periplo.session.Session;
import org.periplo.session.Subscription;

/// Has a journal follow what becomes of a project, also of what is still being typed.
///
/// Nobody waits for it: all is handed over, and written elsewhere.
final class JournalNotes implements AutoCloseable {

  /// How long a person can wait for the answer.
  private static final Duration PATIENCE = Duration.ofMillis(800);

  private final ProjectInFile project;
  private final Journal journal;
  private final Subscription subscription;
  private boolean kept;
  private Optional<Origin> origin = Optional.empty();

  JournalNotes(ProjectInFile project, Journal journal) {
    this.project = project;
    this.journal = journal;
    follow();
    subscription = project.session().subscribe(this::changed);
  }

  private void changed(Change change) {
    if (change.ofProject() || kept == project.session().isSaved() || isElsewhere()) {
      follow();
    }
  }

  /// Whether it was saved meanwhile, as it was before what is not saved now.
  private boolean isElsewhere() {
    return kept && !origin.equals(origin());
  }

  private Optional<Origin> origin() {
    return project.stored().map(Stored::origin);
  }

  private void follow() {
    Session session = project.session();
    if (!session.isSaved()) {
      origin = origin();
      journal.note(session.shown(), origin);
      kept = true;
    } else if (kept) {
      journal.forget();
      kept = false;
    }
  }

  /// Whether what is not saved is known to survive the computer, tried anew.
  boolean isKept() {
    follow();
    return journal.isWrittenWithin(PATIENCE);
  }

  /// Lets the project go: what is not saved is given up.
  @Override
  public void close() {
    subscription.cancel();
    journal.forget();
  }
}
