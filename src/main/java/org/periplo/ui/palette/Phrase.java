package org.periplo.ui.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name as it is compared with what a person types: in small letters, without accents and signs.
///
/// @param words the words of the name
record Phrase(List<String> words) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Phrase of(String name) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return new Phrase(Arrays.stream(GAPS.split(plain)).filter(it -> !it.isEmpty()).toList());
  }

  /// How far this name is from what is typed: 0 for the very same, 5 for letters in its middle.
  ///
  /// @return empty if the name is not meant
  OptionalInt distance(Phrase typed) {
    String all = text();
    String wanted = typed.text();
    if (all.equals(wanted)) {
      return OptionalInt.of(0);
    }
    if (all.startsWith(wanted)) {
      return OptionalInt.of(1);
    }
    if (beginsInOrder(typed)) {
      return OptionalInt.of(2);
    }
    if (typed.words.stream().allMatch(this::hasWordThatBegins)) {
      return OptionalInt.of(3);
    }
    if (wanted.length() > 1 && initials().startsWith(wanted)) {
      return OptionalInt.of(4);
    }
    return wanted.length() > 1 && all.contains(wanted) ? OptionalInt.of(5) : OptionalInt.empty();
  }

  private String text() {
    return String.join(" ", words);
  }

  private String initials() {
    return words.stream().map(it -> it.substring(0, 1)).collect(Collectors.joining());
  }

  private boolean hasWordThatBegins(String begin) {
    return words.stream().anyMatch(it -> it.startsWith(begin));
  }

  private boolean beginsInOrder(Phrase typed) {
    int next = 0;
    for (String word : words) {
      if (next < typed.words.size() && word.startsWith(typed.words.get(next))) {
        next++;
      }
    }
    return next == typed.words.size();
  }
}
