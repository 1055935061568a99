package org.periplo.drawing;

/// One page or slide.
///
/// @param title what bookmarks and slide lists call it; the mark of role TITLE, where there is one,
///     is set on the page itself
/// @param drawing fills the page; its size is the page's
/// @param notes what a speaker reads; empty for none
public record Page(String title, Drawing drawing, String notes) {

  /// A page without notes.
  public static Page of(String title, Drawing drawing) {
    return new Page(title, drawing, "");
  }
}
