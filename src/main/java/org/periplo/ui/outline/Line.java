package org.periplo.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.model.LaneKind;
import org.periplo.unicode.Ignorable;

/// One line of the outline.
///
/// @param words what it says, in one row
/// @param note what stands small behind the words; empty for nothing
/// @param count how much is in it; 0 to say nothing
/// @param kind the kind of lane that it belongs to, for cards and lanes
/// @param lines what stands under it
public record Line(
    Subject subject,
    String words,
    String note,
    int count,
    Optional<LaneKind> kind,
    List<Line> lines) {

  /// Its words are without what shows nothing: the toolkit would show a box for it.
  public Line {
    words = Ignorable.without(words);
    note = Ignorable.without(note);
    lines = List.copyOf(lines);
  }

  /// A line with nothing under it.
  static Line leaf(Subject subject, String words, String note) {
    return new Line(subject, words, note, 0, Optional.empty(), List.of());
  }

  /// A line with others under it, and their number.
  static Line group(Subject subject, String words, List<Line> lines) {
    return new Line(subject, words, "", lines.size(), Optional.empty(), lines);
  }

  /// The same line, marked as one of a kind of lane.
  Line of(LaneKind lane) {
    return new Line(subject, words, note, count, Optional.of(lane), lines);
  }

  /// This line and all under it, in the order of reading.
  Stream<Line> all() {
    return Stream.concat(Stream.of(this), lines.stream().flatMap(Line::all));
  }
}
