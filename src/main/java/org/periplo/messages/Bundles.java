package org.periplo.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The bundle files beside this class in one language: one for each area of the program, read when
/// a text is first looked for in it.
final class Bundles {
  /// The areas of the program, each with a bundle of its own. What exports speak of comes first:
  /// they seldom look into the others, and never into the largest.
  static final List<String> AREAS =
      List.of("cli", "map", "export", "problems", "merge", "edits", "library", "window");

  private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();
  private final String language;

  Bundles(String language) {
    this.language = language;
  }

  /// The text of a key, whatever its area.
  Optional<String> text(String key) {
    for (String area : AREAS) {
      String text = read.computeIfAbsent(area, it -> texts(it, language)).get(key);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /// The texts of one area in one language.
  static Map<String, String> texts(String area, String language) {
    Map<String, String> texts = new HashMap<>();
    read(area, language).forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  private static Properties read(String area, String language) {
    Properties bundle = new Properties();
    try (Reader reader = open(fileName(area, language))) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  /// The name of the file that holds an area in a language.
  static String fileName(String area, String language) {
    return area + "_" + language + ".properties";
  }

  private static Reader open(String fileName) {
    InputStream bytes = Bundles.class.getResourceAsStream(fileName);
    if (bytes == null) {
      throw new IllegalStateException("The program was built without its messages: " + fileName);
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }
}
