package org.periplo.figures;

/// How much room the head of a poster has, in points.
///
/// @param width of all of it
/// @param left the width for the map's name and whose journey it is, from the left edge
/// @param right the width for the logo and who made it, to the right edge
public record TitleRoom(double width, double left, double right) {

  private static final double RIGHT_SHARE = 0.3;

  /// The usual shares of a width.
  public static TitleRoom of(double width) {
    return new TitleRoom(width, width, width * RIGHT_SHARE);
  }

  /// The same with no more room at the left and at the right than given.
  public TitleRoom within(double mostLeft, double mostRight) {
    return new TitleRoom(width, Math.min(left, mostLeft), Math.min(right, mostRight));
  }
}
