package org.periplo.export;

/// The documents that a project is made into.
public enum DocumentKind {
  /// Each map as one picture.
  POSTER("document.poster"),
  /// Slides.
  DECK("document.deck");

  private final String nameKey;

  DocumentKind(String nameKey) {
    this.nameKey = nameKey;
  }

  /// The key of its name in the message bundles.
  public String nameKey() {
    return nameKey;
  }
}
