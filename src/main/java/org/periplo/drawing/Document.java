package org.periplo.drawing;

import java.util.List;

/// What painters are given.
///
/// @param title the document's
/// @param language the BCP 47 tag of its words
/// @param author who made it; empty if not known
/// @param pages one or more
public record Document(String title, String language, String author, List<Page> pages) {

  /// @throws IllegalArgumentException if there is no page
  public Document {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("A document without pages.");
    }
  }
}
