package org.periplo.model;

/// What gives way where a map is larger than its paper.
public enum PosterFit {
  /// The number of pages: words stay readable, and the map goes on to further pages.
  READABLE,
  /// The words: all of the map is on one page, however small.
  ONE_PAGE
}
