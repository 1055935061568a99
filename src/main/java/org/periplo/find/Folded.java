package org.periplo.find;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as it is compared: without accents, compatible signs as one, every space a space.
///
/// The ñ is a letter of its own, not an n with an accent: who asks for n finds it too, who asks for
/// ñ finds nothing else.
final class Folded {

  /// Up to here no character joins the one before it.
  private static final char FIRST_COMBINING = 0x300;

  private static final String TILDE = "\u0303";

  private final String text;
  private final StringBuilder letters = new StringBuilder();
  private final String plain;
  private int[] starts;
  private int[] ends;

  private Folded(String text) {
    this.text = text;
    starts = new int[text.length()];
    ends = new int[text.length()];
    if (text.chars().allMatch(it -> it < FIRST_COMBINING)) {
      for (int i = 0; i < text.length(); i++) {
        add(i, i + 1);
      }
    } else {
      addClusters();
    }
    plain = plain(letters);
  }

  /// The text, ready to be compared.
  static Folded of(String text) {
    return new Folded(text);
  }

  private void addClusters() {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int start = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      add(start, end);
      start = end;
    }
  }

  /// Adds what a reader takes for one character.
  private void add(int start, int end) {
    char first = text.charAt(start);
    if (end == start + 1 && first < 0x80) {
      add(first, start, end);
    } else {
      String parts = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKD);
      for (int i = 0; i < parts.length(); i++) {
        if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
          add(letter(parts, i), start, end);
        }
      }
    }
  }

  private static char letter(String parts, int index) {
    boolean tilde = parts.startsWith(TILDE, index + 1);
    return switch (parts.charAt(index)) {
      case 'n' -> tilde ? 'ñ' : 'n';
      case 'N' -> tilde ? 'Ñ' : 'N';
      case '‘', '’' -> '\'';
      case '“', '”' -> '"';
      default -> parts.charAt(index);
    };
  }

  private void add(char letter, int start, int end) {
    if (letters.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length + 1);
      ends = Arrays.copyOf(ends, starts.length);
    }
    starts[letters.length()] = start;
    ends[letters.length()] = end;
    letters.append(Character.isWhitespace(letter) ? ' ' : letter);
  }

  private static String plain(CharSequence letters) {
    StringBuilder plain = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      plain.append(Character.toLowerCase(withoutTilde(letters.charAt(i))));
    }
    return plain.toString();
  }

  private static char withoutTilde(char letter) {
    return switch (letter) {
      case 'ñ' -> 'n';
      case 'Ñ' -> 'N';
      default -> letter;
    };
  }

  /// The letters in small, and without any sign on them.
  String plain() {
    return plain;
  }

  /// Whether there is nothing to compare.
  boolean isEmpty() {
    return plain.isEmpty();
  }

  /// Where `wanted` stands next, capitals aside; −1 for nowhere.
  ///
  /// @param from the first place to look at
  int indexOf(Folded wanted, int from) {
    int found = plain.indexOf(wanted.plain, from);
    while (found >= 0 && !hasTildesOf(wanted, found)) {
      found = plain.indexOf(wanted.plain, found + 1);
    }
    return found;
  }

  private boolean hasTildesOf(Folded wanted, int at) {
    for (int i = 0; i < wanted.letters.length(); i++) {
      boolean tilde = wanted.isTilde(i);
      if (tilde && !isTilde(at + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTilde(int index) {
    char letter = letters.charAt(index);
    return letter != withoutTilde(letter);
  }

  /// Whether the capitals of `wanted` are capitals at a place too.
  boolean hasCapitalsOf(Folded wanted, int at) {
    for (int i = 0; i < wanted.letters.length(); i++) {
      if (withoutTilde(letters.charAt(at + i)) != withoutTilde(wanted.letters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// How many letters are compared.
  int length() {
    return plain.length();
  }

  /// Where in the text a letter begins.
  int start(int index) {
    return starts[index];
  }

  /// Where in the text a letter ends, with all signs on it.
  int end(int index) {
    return ends[index];
  }

  /// The text itself.
  String text() {
    return text;
  }
}
