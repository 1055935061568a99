package org.periplo.geometry;

/// A width and a height, in points, 0 or more.
public record Size(double width, double height) {}
