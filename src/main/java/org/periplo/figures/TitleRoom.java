package org.periplo.figures;

/// How much room the head of a poster has, in points.
///
/// @param width of all of it
/// @param left the width for the map's name and whose journey it is, from the left edge
/// @param right the width for the logo and who made it, to the right edge
public record TitleRoom(double width, double left, double right) {}
