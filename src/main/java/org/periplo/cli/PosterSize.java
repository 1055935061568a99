package org.periplo.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplo.model.Paper;

/// How large a poster is wished.
///
/// @param paper what it fills; empty for as large as its map
record PosterSize(Optional<Paper> paper) {

  /// What can be wished for.
  static Choice<PosterSize> choice() {
    Map<String, PosterSize> words = new LinkedHashMap<>();
    words.put("fit", new PosterSize(Optional.empty()));
    for (Paper paper : Paper.values()) {
      words.put(paper.name().toLowerCase(Locale.ROOT), new PosterSize(Optional.of(paper)));
    }
    return new Choice<>(words);
  }
}
