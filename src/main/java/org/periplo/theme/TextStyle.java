package org.periplo.theme;

/// How a piece of text is set.
///
/// @param size the font's size, in points
/// @param lineHeight from one baseline to the next, in points
public record TextStyle(FontFace face, double size, double lineHeight, Colour colour) {

  /// The same style in another colour.
  public TextStyle in(Colour other) {
    return new TextStyle(face, size, lineHeight, other);
  }

  /// The same style in another cut.
  public TextStyle in(FontFace other) {
    return new TextStyle(other, size, lineHeight, colour);
  }

  /// The same style, larger or smaller.
  public TextStyle times(double factor) {
    return new TextStyle(face, size * factor, lineHeight * factor, colour);
  }
}
