package org.periplo.drawing;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.periplo.unicode.Turning;

/// What painters are given.
///
/// @param title the document's
/// @param language the BCP 47 tag of its words
/// @param author who made it; empty if not known
/// @param pages one or more
/// @param attachments files that travel inside it
@RecordBuilder
public record Document(
    String title, String language, String author, List<Page> pages, List<Attachment> attachments)
    implements DocumentBuilder.With {

  /// A document without attachments.
  ///
  /// @throws IllegalArgumentException if there is no page
  public Document(String title, String language, String author, List<Page> pages) {
    this(title, language, author, pages, List.of());
  }

  /// @throws IllegalArgumentException if there is no page, or if two have the same key
  public Document {
    title = Turning.without(title);
    author = Turning.without(author);
    pages = List.copyOf(pages);
    attachments = List.copyOf(attachments);
    List<PageKey> keys = pages.stream().flatMap(it -> it.key().stream()).toList();
    if (Set.copyOf(keys).size() < keys.size()) {
      throw new IllegalArgumentException("Two pages with the same key among " + keys);
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("A document without pages.");
    }
  }
}
