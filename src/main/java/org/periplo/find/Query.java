package org.periplo.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is looked for.
///
/// Capitals and accents make no difference, unless asked for; but the ñ is a letter of its own: who
/// asks for n finds it too, who asks for ñ finds nothing else.
///
/// @param words as they are typed; empty finds nothing
public record Query(String words, Set<Option> options) {

  /// What makes a query stricter.
  public enum Option {
    /// A capital finds only capitals, and a small letter only small ones.
    MATCH_CASE,
    /// What is found has no letter or digit right before or behind it.
    WHOLE_WORDS
  }

  public Query {
    options = Set.copyOf(options);
  }

  /// A query that is not strict.
  public static Query of(String words) {
    return new Query(words, Set.of());
  }

  /// A query that is strict in some ways.
  public static Query of(String words, Option first, Option... others) {
    return new Query(words, EnumSet.of(first, others));
  }

  /// Whether a text holds what is looked for.
  public boolean isIn(String text) {
    return !in(Folded.of(text), Folded.of(words)).isEmpty();
  }

  /// Where in a text it stands, from left to right, nowhere overlapping.
  ///
  /// @param wanted the query's own words
  List<Range> in(Folded text, Folded wanted) {
    List<Range> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    int free = 0;
    for (int at = text.indexOf(wanted, 0); at >= 0; at = text.indexOf(wanted, at + 1)) {
      Range range = new Range(text.start(at), text.end(at + wanted.length() - 1));
      if (range.start() >= free && suits(text, wanted, at, range)) {
        found.add(range);
        free = range.end();
      }
    }
    return found;
  }

  private boolean suits(Folded text, Folded wanted, int at, Range range) {
    return (!options.contains(Option.MATCH_CASE) || text.hasCapitalsOf(wanted, at))
        && (!options.contains(Option.WHOLE_WORDS) || range.isWordIn(text.text()));
  }
}
