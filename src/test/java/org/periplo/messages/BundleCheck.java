package org.periplo.messages;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wrong with the bundles of two languages, and with the keys that the sources use.
///
/// A key is used by a literal that is the key, or by a literal that ends with a dot and begins the
/// key (`"lane."`, for a key that is put together).
///
/// @param english the English texts by key, by area
/// @param spanish the Spanish texts by key, by area
/// @param sources the literals of the program
record BundleCheck(
    Map<String, Map<String, String>> english,
    Map<String, Map<String, String>> spanish,
    SourceTexts sources) {
  private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+)+");

  /// Everything that is wrong, one sentence each.
  List<String> problems() {
    return Stream.of(shapes(), doubles(), untranslated(), places(), missing(), unused())
        .flatMap(Collection::stream)
        .toList();
  }

  private List<String> shapes() {
    return sentences(
        keys().stream().filter(key -> !KEY.matcher(key).matches()),
        "%s is not two or more words with dots between them");
  }

  private List<String> doubles() {
    Set<String> seen = new HashSet<>();
    return sentences(
        english.values().stream()
            .flatMap(texts -> texts.keySet().stream())
            .sorted()
            .filter(key -> !seen.add(key)),
        "%s stands in two areas");
  }

  private List<String> untranslated() {
    List<String> problems = new ArrayList<>();
    english.forEach(
        (area, texts) -> {
          Set<String> translated = spanish.getOrDefault(area, Map.of()).keySet();
          problems.addAll(sentences(without(texts.keySet(), translated), "%s has no Spanish text"));
          problems.addAll(sentences(without(translated, texts.keySet()), "%s has no English text"));
        });
    return problems;
  }

  private List<String> places() {
    return sentences(
        english.keySet().stream()
            .flatMap(area -> differing(english.get(area), spanish.getOrDefault(area, Map.of()))),
        "%s has other places for arguments in Spanish than in English");
  }

  private static Stream<String> differing(Map<String, String> one, Map<String, String> other) {
    return new TreeSet<>(one.keySet())
        .stream()
            .filter(other::containsKey)
            .filter(key -> !placesOf(one.get(key)).equals(placesOf(other.get(key))));
  }

  /// The kind of each place, by its number.
  private static List<String> placesOf(String text) {
    return Stream.of(new MessageFormat(text.replace("'", "''")).getFormatsByArgumentIndex())
        .map(BundleCheck::kind)
        .toList();
  }

  private static String kind(Format format) {
    return format == null ? "any" : format.getClass().getSimpleName();
  }

  private List<String> missing() {
    Set<String> sections = keys().stream().map(BundleCheck::section).collect(Collectors.toSet());
    Stream<String> alike =
        sources.literals().stream()
            .filter(text -> sections.contains(section(text)))
            .filter(text -> KEY.matcher(text.endsWith(".") ? text + "x" : text).matches());
    return sentences(
        Stream.concat(alike, sources.asked().stream()).distinct().filter(text -> !isKnown(text)),
        "%s is used but stands in no bundle");
  }

  private boolean isKnown(String text) {
    return text.endsWith(".")
        ? keys().stream().anyMatch(key -> key.startsWith(text))
        : keys().contains(text);
  }

  private List<String> unused() {
    return sentences(keys().stream().filter(key -> !isUsed(key)), "%s is used nowhere");
  }

  private boolean isUsed(String key) {
    return sources.literals().contains(key)
        || sources.literals().stream()
            .anyMatch(text -> text.length() > 1 && text.endsWith(".") && key.startsWith(text));
  }

  private Set<String> keys() {
    return english.values().stream()
        .flatMap(texts -> texts.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String section(String key) {
    return key.replaceFirst("\\..*", "");
  }

  private static Stream<String> without(Set<String> keys, Set<String> others) {
    return new TreeSet<>(keys).stream().filter(key -> !others.contains(key));
  }

  private static List<String> sentences(Stream<String> keys, String sentence) {
    return keys.map(sentence::formatted).toList();
  }
}
