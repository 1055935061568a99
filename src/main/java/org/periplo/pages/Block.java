package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.text.TextBlock;

/// Marks that stay together, from the origin down.
///
/// @param height how much room they take, in points
record Block(List<Mark> marks, double height) {

  /// Nothing.
  static final Block NONE = new Block(List.of(), 0);

  Block {
    marks = List.copyOf(marks);
  }

  /// Words that explain.
  static Block of(TextBlock text) {
    return of(Tag.of(Role.NOTE, ""), text);
  }

  /// Words with a meaning of their own.
  static Block of(Tag tag, TextBlock text) {
    return text.isEmpty() ? NONE : new Block(List.of(TextMark.at(tag, 0, 0, text)), text.height());
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /// This block with another one below it.
  Block above(Block other, double gap) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(other.at(0, height + gap));
    return new Block(all, height + gap + other.height);
  }

  /// All the blocks one below the other.
  static Block stacked(List<Block> blocks, double gap) {
    return blocks.stream().reduce(NONE, (upper, lower) -> upper.above(lower, gap));
  }

  /// Its marks with the origin at a place.
  List<Mark> at(double x, double y) {
    return new Placing(1, x, y).of(marks);
  }

  /// This block, made smaller if it is higher than `room`: the last resort for words without end.
  Block within(double room) {
    return height <= room ? this : new Block(new Placing(room / height, 0, 0).of(marks), room);
  }
}
