package org.periplo.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.periplo.ui.action.Scale;

/// A style sheet of the program, larger or smaller.
///
/// @param path where it lies among the program's resources
record ScaledSheet(String path) {

  /// Lengths with a unit, and those without one where a property takes nothing else.
  private static final Pattern LENGTHS =
      Pattern.compile("[0-9.]+px|-fx-(?:padding|spacing|[hv]gap|indent): *[0-9. ]+(?=;)");

  private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

  /// The address of the sheet at a scale.
  String at(Scale scale) {
    String sheet = scaled(text(), scale.factor());
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /// A sheet with all its lengths so many times as long.
  static String scaled(String sheet, double factor) {
    return LENGTHS
        .matcher(sheet)
        .replaceAll(it -> NUMBER.matcher(it.group()).replaceAll(number -> times(number, factor)));
  }

  private static String times(MatchResult number, double factor) {
    return String.format(Locale.ROOT, "%.4g", Double.parseDouble(number.group()) * factor);
  }

  private String text() {
    try (InputStream in =
        Objects.requireNonNull(ScaledSheet.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
