package org.periplo.ui.window;

import java.io.IOException;
import java.util.Optional;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Safekeeping;

/// What the window leaves to others to keep, as it is set now.
final class WindowKeeping {

  private final EditorWindow window;
  private final Keeping keeping;
  private boolean warned;

  WindowKeeping(EditorWindow window, Keeping keeping) {
    this.window = window;
    this.keeping = keeping;
  }

  /// Where somebody was in each file.
  Memory memory() {
    return keeping.memory();
  }

  /// What is not saved of all projects; empty if nothing keeps it.
  Optional<Journals> journals() {
    return keeping.journals();
  }

  /// A journal for one more project; empty if nothing keeps any.
  Optional<Journal> newJournal() {
    return journals().map(Journals::begin);
  }

  /// How projects are saved.
  Safekeeping safekeeping() {
    return keeping.safekeeping().apply(window.preferences().versions());
  }

  /// Says, the first time, that what is not saved cannot be kept, and why; work goes on.
  void fails(IOException why) {
    if (!warned) {
      warned = true;
      window.say(window.messages().text("journal.trouble", String.valueOf(why.getMessage())));
    }
  }
}
