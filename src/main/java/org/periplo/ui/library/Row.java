package org.periplo.ui.library;

/// A row of the library.
sealed interface Row {

  /// The head of a shelf.
  record Head(String words) implements Row {}

  /// A ware with its words.
  record Offer(Ware ware, String name, String description) implements Row {}
}
