package org.periplo.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplo.model.Paper;

/// A paper that is wished for.
///
/// @param paper empty for none of a fixed size
record PaperChoice(Optional<Paper> paper) {

  /// What can be wished for: all papers, and a word for none of them.
  static Choice<PaperChoice> orElse(String none) {
    Map<String, PaperChoice> words = new LinkedHashMap<>();
    words.put(none, new PaperChoice(Optional.empty()));
    for (Paper paper : Paper.values()) {
      words.put(paper.name().toLowerCase(Locale.ROOT), new PaperChoice(Optional.of(paper)));
    }
    return new Choice<>(words);
  }
}
