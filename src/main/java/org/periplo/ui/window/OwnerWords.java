package org.periplo.ui.window;

import org.periplo.files.Owner;
import org.periplo.messages.Messages;
import org.periplo.ui.recovery.Hour;

/// Who has a file open, in words.
record OwnerWords(Messages messages) {

  /// Who it is and since when, and what comes of opening it here, too.
  String of(Owner owner) {
    String since = Hour.here(owner.since()).words(messages);
    return owner.isPersonHere()
        ? messages.text("opening.taken.by-you", since)
        : messages.text("opening.taken.by", owner.user(), owner.computer(), since);
  }
}
