package org.periplo.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/// The words that an option takes, each with what it stands for.
record Choice<T>(Map<String, T> words) implements ITypeConverter<T> {

  Choice {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /// All constants of a kind.
  static <E extends Enum<E>> Choice<E> of(E[] constants, Function<E, String> word) {
    Map<String, E> words = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(it -> words.put(word.apply(it), it));
    return new Choice<>(words);
  }

  /// All constants of a kind, by their names in small letters, with hyphens.
  static <E extends Enum<E>> Choice<E> of(E[] constants) {
    return of(constants, it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// All words, as help shows them.
  String label() {
    return String.join("|", words.keySet());
  }

  /// What a word stands for, in small or capital letters.
  Optional<T> find(String word) {
    return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
  }

  /// The word for a value.
  String word(T value) {
    return words.entrySet().stream()
        .filter(it -> it.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public T convert(String word) {
    return find(word)
        .orElseThrow(
            () ->
                new WrongValueException(
                    "cli.wrong.choice", word, String.join(", ", words.keySet())));
  }
}
