package org.periplo.endurance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Changes a document as text or as bytes: mostly it is no JSON any more.
final class TextMutation {

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?[0-9][0-9.eE+-]*+|[a-z]++|[\\[\\]{}:,]");

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "null",
          "true",
          "\"\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "1e9",
          "-",
          "1E-999",
          "NaN",
          "//",
          "/*",
          "'",
          "\\",
          "\u0000",
          "\uFEFF",
          "\"id\"",
          "\"periplo\"");

  private final SplittableRandom random;

  TextMutation(SplittableRandom random) {
    this.random = random;
  }

  /// Changes, doubles, swaps or takes out tokens.
  String tokens(String json) {
    List<MatchResult> tokens = TOKEN.matcher(json).results().toList();
    if (tokens.isEmpty()) {
      return json;
    }
    MatchResult one = any(tokens);
    MatchResult another = any(tokens);
    String token =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> one.group() + one.group();
          case 2 -> another.group();
          default -> TOKENS.get(random.nextInt(TOKENS.size()));
        };
    return json.substring(0, one.start()) + token + json.substring(one.end());
  }

  /// Says a property twice, with the same value or another.
  String propertyTwice(String json) {
    List<MatchResult> properties =
        Pattern.compile("(\"[a-zA-Z]+\"): *(\"[^\"\\\\]*+\"|[0-9.]++)")
            .matcher(json)
            .results()
            .toList();
    if (properties.isEmpty()) {
      return json;
    }
    MatchResult property = any(properties);
    String value = random.nextBoolean() ? property.group(2) : any(properties).group(2);
    return json.substring(0, property.end())
        + ", "
        + property.group(1)
        + ": "
        + value
        + json.substring(property.end());
  }

  private MatchResult any(List<MatchResult> results) {
    return results.get(random.nextInt(results.size()));
  }

  /// Changes bytes, moves a part over another, cuts the end off or doubles a part.
  byte[] bytes(byte[] json) {
    if (json.length == 0) {
      return json;
    }
    byte[] changed = json.clone();
    int length = random.nextInt(1, Math.min(64, json.length) + 1);
    int from = random.nextInt(json.length - length + 1);
    int to = random.nextInt(json.length - length + 1);
    switch (random.nextInt(4)) {
      case 0 -> changed[to] = (byte) random.nextInt(256);
      case 1 -> changed[to] ^= (byte) (1 << random.nextInt(8));
      case 2 -> System.arraycopy(json, from, changed, to, length);
      default -> {
        return Arrays.copyOf(json, to);
      }
    }
    return changed;
  }

  /// The bytes of a text, halves of surrogate pairs as question marks.
  static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
