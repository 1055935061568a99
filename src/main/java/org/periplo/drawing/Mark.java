package org.periplo.drawing;

import org.periplo.geometry.Box;

/// Something to paint.
///
/// Painters switch over the kinds without a default, so that a new kind does not compile until
/// every painter knows it.
public sealed interface Mark
    permits BoxMark,
        ChevronMark,
        CompositeMark,
        EllipseMark,
        GroupMark,
        PathMark,
        PictureMark,
        TextMark,
        WindowMark {

  /// What it means.
  Tag tag();

  /// Where it is, stroke not counted, in points.
  Box bounds();
}
