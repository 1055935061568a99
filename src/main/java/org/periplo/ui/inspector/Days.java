package org.periplo.ui.inspector;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.function.Consumer;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as they are written by hand: day, month, year, with any mark between them; or as ISO 8601
/// has it.
final class Days extends StringConverter<LocalDate> {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("[uuuu/M/d][d/M/uuuu][d/M/uu]")
          .withResolverStyle(ResolverStyle.STRICT);

  private final Consumer<String> unreadable;

  /// @param unreadable is told what is no day
  Days(Consumer<String> unreadable) {
    this.unreadable = unreadable;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : WRITTEN.format(day);
  }

  /// The day that is written; `null` if nothing is.
  ///
  /// @throws DateTimeParseException if something else is
  @Override
  public @Nullable LocalDate fromString(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip().replaceAll("[-. ]+", "/"), READ);
    } catch (DateTimeParseException e) {
      unreadable.accept(text);
      throw e;
    }
  }
}
