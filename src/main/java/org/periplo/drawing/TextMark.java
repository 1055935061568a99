package org.periplo.drawing;

import org.periplo.geometry.Box;
import org.periplo.text.TextBlock;

/// Text without a shape around it.
///
/// @param bounds the text fills them from their top; their width is the block's
public record TextMark(Tag tag, Box bounds, TextBlock text) implements Mark {

  /// Text with its upper left corner at a place.
  public static TextMark at(Tag tag, double x, double y, TextBlock text) {
    return new TextMark(tag, new Box(x, y, text.width(), text.height()), text);
  }
}
