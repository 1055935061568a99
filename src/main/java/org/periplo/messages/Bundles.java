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
import java.util.Properties;

/// The bundle files beside this class: one for each area of the program and language.
final class Bundles {
  /// The areas of the program, each with a bundle of its own.
  static final List<String> AREAS =
      List.of("map", "edits", "window", "problems", "cli", "export", "library", "merge");

  private Bundles() {}

  /// The texts of all areas in one language.
  static Map<String, String> texts(String language) {
    Map<String, String> texts = new HashMap<>();
    AREAS.forEach(area -> texts.putAll(texts(area, language)));
    return texts;
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
