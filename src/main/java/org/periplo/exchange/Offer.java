package org.periplo.exchange;

import java.util.Optional;

/// What a clipboard holds, in the forms that Periplo reads and writes.
///
/// @param own cards in the form of a project file, which no other program writes
/// @param html a page, perhaps with a table
/// @param text plain text
public record Offer(Optional<String> own, Optional<String> html, Optional<String> text) {

  /// The media type of the own form.
  public static final String OWN_TYPE = "application/x-periplo-cards+json";

  /// An empty clipboard.
  public static final Offer NOTHING =
      new Offer(Optional.empty(), Optional.empty(), Optional.empty());

  /// Nothing but plain text.
  public static Offer ofText(String text) {
    return new Offer(Optional.empty(), Optional.empty(), Optional.of(text));
  }

  /// Whether there is nothing that can be read.
  public boolean isEmpty() {
    return own.isEmpty() && html.isEmpty() && text.isEmpty();
  }
}
