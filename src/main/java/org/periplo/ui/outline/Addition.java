package org.periplo.ui.outline;

import java.util.Optional;
import java.util.function.Function;
import org.periplo.edit.Edit;
import org.periplo.model.ElementId;

/// Something new, and the edit that adds it once it has its words.
///
/// @param id what it will be known by
/// @param proposal the words to begin with; empty if it has no words of its own
/// @param edit the edit that adds it with the words written
record Addition(ElementId id, Optional<String> proposal, Function<String, Edit> edit) {

  /// Something that has words.
  static Addition of(ElementId id, String proposal, Function<String, Edit> edit) {
    return new Addition(id, Optional.of(proposal), edit);
  }

  /// The edit that adds it with the words that it begins with.
  Edit begun() {
    return edit.apply(proposal.orElse(""));
  }

  /// The edit that adds it with the words written in one row; with those it began with if there are
  /// none. Empty for a card without words, which is none.
  Optional<Edit> kept(String row) {
    String text = OneRow.written(row);
    return Optional.of(text.isEmpty() ? proposal.orElse("") : text)
        .filter(it -> !it.isEmpty() || proposal.isEmpty())
        .map(edit);
  }
}
