package org.periplo.pages;

/// How far a row of sheets reaches, in points of the poster.
///
/// @param most what a sheet shows at most
/// @param overlap what it shows of that again that its neighbour shows
record SheetRun(double most, double overlap) {

  /// How far a sheet brings the poster on.
  double step() {
    return most - overlap;
  }

  /// Whether a sheet that begins at `start` is the last.
  boolean isLast(double start, double end) {
    return start + most >= end;
  }
}
