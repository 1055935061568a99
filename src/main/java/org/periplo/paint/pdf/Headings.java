package org.periplo.paint.pdf;

/// Gives headings their levels, so that none goes deeper by more than one: PDF/UA-1, 7.4.2.
final class Headings {

  private int last;

  /// The structure type of the next heading.
  ///
  /// @param wanted the level that suits its role, 1 to 6; it gets this one or the deepest that may
  ///     follow
  String next(int wanted) {
    last = Math.min(wanted, last + 1);
    return "H" + last;
  }
}
