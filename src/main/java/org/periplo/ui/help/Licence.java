package org.periplo.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What ships with the program, and under which licence.
///
/// @param licence its SPDX name
/// @param home the address of its page
/// @param artifacts the names of the libraries that it comes in
record Licence(String name, String licence, String home, List<String> artifacts) {

  private static final String LIST = "/org/periplo/ui/licences.txt";

  Licence {
    artifacts = List.copyOf(artifacts);
  }

  /// All that ships, in the order of names.
  static List<Licence> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Licence.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(it -> !it.startsWith("#")).map(Licence::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Licence of(String line) {
    List<String> parts = List.of(line.split(" \\| ", -1));
    return new Licence(parts.get(0), parts.get(1), parts.get(2), List.of(parts.get(3).split(" ")));
  }
}
