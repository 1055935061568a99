package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;

/// Several edits of one kind as one step of the history.
final class EditsAsOne {

  private EditsAsOne() {}

  /// The edits under the name of the first; empty if there are none.
  static Optional<Edit> of(List<Edit> edits) {
    return edits.size() > 1
        ? Optional.of(new EditGroup(edits.getFirst().name(), edits))
        : edits.stream().findFirst();
  }
}
