package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.model.ElementId;
import org.periplo.text.Paragraph;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;

/// What a cell of a table says.
///
/// @param parts from top to bottom, each with lines of its own
record CellText(Tag tag, List<Part> parts) {

  private static final double GAP = 2;
  private static final int FEW = 256;

  CellText {
    parts = parts.stream().filter(it -> !it.text().isBlank()).toList();
  }

  /// Words in one style.
  record Part(String text, TextStyle style) {

    private List<String> words() {
      return List.of(text.strip().split("\\s+", -1));
    }
  }

  /// Words in one style.
  static CellText of(String text, TextStyle style) {
    return new CellText(Tag.of(Role.NOTE, ""), List.of(new Part(text, style)));
  }

  /// The same, with more words under them.
  CellText and(String text, TextStyle style) {
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(text, style));
    return new CellText(tag, more);
  }

  /// The same, of an element.
  CellText showing(ElementId element) {
    return new CellText(Tag.of(tag.role(), tag.name(), element), parts);
  }

  /// The same, and a click on it opens a page.
  CellText leadingTo(Optional<PageKey> page) {
    return new CellText(page.map(tag::leadingTo).orElse(tag), parts);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Part part : parts) {
      part.text()
          .strip()
          .lines()
          .filter(it -> !it.isBlank())
          .map(it -> Paragraph.of(it, part.style(), paragraphs.isEmpty() ? 0 : GAP))
          .forEach(paragraphs::add);
    }
    return paragraphs;
  }

  /// How many of its words have room; one at least, so that work ends.
  ///
  /// It looks at few more than these, however many there are.
  int wordsIn(double width, double height) {
    int all = count();
    int beyond = FEW;
    while (beyond < all && first(beyond).fits(width, height)) {
      beyond *= 2;
    }
    return first(beyond).search(width, height);
  }

  private int count() {
    return parts.stream().mapToInt(it -> it.words().size()).sum();
  }

  private boolean fits(double width, double height) {
    return Typesetter.set(paragraphs(), width).height() <= height;
  }

  private int search(double width, double height) {
    int fitting = 0;
    int beyond = count() + 1;
    while (beyond - fitting > 1) {
      int middle = (fitting + beyond) / 2;
      if (first(middle).fits(width, height)) {
        fitting = middle;
      } else {
        beyond = middle;
      }
    }
    return Math.max(1, fitting);
  }

  /// Its first words.
  CellText first(int words) {
    return words(0, words);
  }

  /// All but its first words.
  CellText after(int words) {
    return words(words, Integer.MAX_VALUE);
  }

  private CellText words(int from, int to) {
    List<Part> some = new ArrayList<>();
    int before = 0;
    for (Part part : parts) {
      List<String> words = part.words();
      int start = Math.clamp(from - before, 0, words.size());
      int end = Math.clamp((long) to - before, start, words.size());
      some.add(new Part(String.join(" ", words.subList(start, end)), part.style()));
      before += words.size();
    }
    return new CellText(tag, some);
  }
}
