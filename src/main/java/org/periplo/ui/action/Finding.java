package org.periplo.ui.action;

/// Where words and cards of the project are looked for.
public interface Finding {

  /// Asks for words to find.
  void find();

  /// Asks for words to find, and for others to put in their places.
  void replace();

  /// Whether there are words to find.
  boolean hasWords();

  /// Selects the next place where the words stand.
  void next();

  /// Selects the place before, where the words stand.
  void previous();

  /// Asks which cards to show as usual; all others are pale.
  void filter();

  /// Whether some cards are pale.
  boolean isFiltered();

  /// Shows all cards as usual.
  void clearFilter();
}
