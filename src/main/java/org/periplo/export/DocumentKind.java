package org.periplo.export;

/// The documents that a project is made into.
public enum DocumentKind {
  /// Each map as one picture.
  POSTER("document.poster"),
  /// Pages to read and to print.
  HANDOUT("document.handout"),
  /// The frame of each map without content, for a workshop.
  CANVAS("document.canvas"),
  /// The cards as notes to cut out.
  STICKIES("document.stickies"),
  /// Slides.
  DECK("document.deck"),
  /// Everything in tables, a sheet each.
  TABLES("document.tables"),
  /// A table of all cards.
  CARDS("document.cards"),
  /// Each map as a table of stages by lanes.
  MATRIX("document.matrix"),
  /// Each map as a chapter of plain text.
  TEXT("document.text");

  private final String nameKey;

  DocumentKind(String nameKey) {
    this.nameKey = nameKey;
  }

  /// The key of its name in the message bundles.
  public String nameKey() {
    return nameKey;
  }
}
