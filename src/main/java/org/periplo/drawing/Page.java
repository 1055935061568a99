package org.periplo.drawing;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.periplo.unicode.Turning;

/// One page or slide.
///
/// @param title what bookmarks and slide lists call it; the mark of role TITLE, where there is one,
///     is set on the page itself
/// @param drawing fills the page; its size is the page's
/// @param notes what a speaker reads; empty for none
/// @param key by what other pages refer to it
/// @param section the part of the document that begins with it or goes on with it: pages of one
///     section stand together under its name; empty for none
/// @param label its number as a reader sees it, e.g. `B2`; empty for its place in the document
@RecordBuilder
public record Page(
    String title,
    Drawing drawing,
    String notes,
    Optional<PageKey> key,
    String section,
    String label)
    implements PageBuilder.With {

  /// Its words turn no direction of writing but their own: they are joined with others.
  public Page {
    title = Turning.without(title);
    notes = Turning.without(notes);
    section = Turning.without(section);
  }

  /// A page without notes.
  public static Page of(String title, Drawing drawing) {
    return new Page(title, drawing, "", Optional.empty(), "", "");
  }
}
