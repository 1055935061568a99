package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.periplo.drawing.Mark;
import org.periplo.geometry.Box;

/// Fills columns with blocks, from top to bottom and from left to right, page after page.
///
/// @param columns how many stand side by side
/// @param gutter the distance between two columns
/// @param gap the distance between two blocks
record ColumnFlow(int columns, double gutter, double gap) {

  private static final double STEP = 6;

  /// The width of a column in a room.
  double width(Box room) {
    return (room.width() - (columns - 1) * gutter) / columns;
  }

  /// The marks of each page, the columns about equally high; none for no blocks.
  List<List<Mark>> pages(List<Block> blocks, Box room) {
    List<Block> fitting = blocks.stream().map(it -> it.within(room.height())).toList();
    int fewest = pageCount(filled(fitting, room.height()));
    double limit =
        fitting.stream().mapToDouble(Block::height).sum() / Math.max(1, fewest * columns);
    while (limit < room.height() && pageCount(filled(fitting, limit)) > fewest) {
      limit += STEP;
    }
    return placed(filled(fitting, Math.min(limit, room.height())), room);
  }

  private int pageCount(List<List<Block>> filled) {
    return Math.ceilDiv(filled.size(), columns);
  }

  private List<List<Block>> filled(List<Block> blocks, double limit) {
    List<List<Block>> filled = new ArrayList<>();
    double used = Double.POSITIVE_INFINITY;
    for (Block block : blocks) {
      if (used + gap + block.height() > limit) {
        filled.add(new ArrayList<>());
        used = -gap;
      }
      filled.getLast().add(block);
      used += gap + block.height();
    }
    return filled;
  }

  private List<List<Mark>> placed(List<List<Block>> filled, Box room) {
    List<List<Mark>> pages =
        IntStream.range(0, pageCount(filled)).<List<Mark>>mapToObj(_ -> new ArrayList<>()).toList();
    for (int i = 0; i < filled.size(); i++) {
      double x = room.x() + i % columns * (width(room) + gutter);
      double y = room.y();
      for (Block block : filled.get(i)) {
        pages.get(i / columns).addAll(block.at(x, y));
        y += block.height() + gap;
      }
    }
    return pages;
  }
}
