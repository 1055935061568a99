package org.periplo.find;

import java.util.Comparator;

/// What was found, and where; matches are ordered as one reads.
public record Match(Passage passage, Range range) implements Comparable<Match> {

  private static final Comparator<Match> READING =
      Comparator.<Match>comparingInt(it -> it.passage.rank())
          .thenComparingInt(it -> it.range.start())
          .thenComparingInt(it -> it.range.end());

  @Override
  public int compareTo(Match that) {
    return READING.compare(this, that);
  }

  /// Where the text stands that it was found in.
  public Place place() {
    return passage.place();
  }

  /// What was found, as it is written there.
  public String found() {
    return passage.text().substring(range.start(), range.end());
  }

  /// What was found between the words around it.
  ///
  /// @param around how many characters of each side to show at the most, in UTF-16 units
  public Preview preview(int around) {
    return Preview.of(passage.text(), range, around);
  }
}
