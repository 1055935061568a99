package org.periplo.drawing;

import java.util.List;

/// A mark that some formats have a native thing for; all others paint what it is made of.
public sealed interface CompositeMark extends Mark permits ChartMark, ConnectorMark, TableMark {

  /// The same picture in other marks, the lowest first.
  List<Mark> decomposed();

  /// The same picture as a group with the same meaning.
  default GroupMark asGroup() {
    return new GroupMark(tag(), decomposed());
  }
}
