package org.periplo.ui.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.periplo.messages.Messages;

/// A time as people tell it to each other.
///
/// @param time where the person is
/// @param today the day on which it is told
public record Hour(LocalDateTime time, LocalDate today) {

  /// A time, told here and now.
  public static Hour here(Instant time) {
    ZoneId zone = ZoneId.systemDefault();
    return new Hour(LocalDateTime.ofInstant(time, zone), LocalDate.now(zone));
  }

  /// The day and the time of day, e.g. `today 10:42`.
  public String words(Messages messages) {
    String hour =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(messages.locale())
            .format(time);
    LocalDate day = time.toLocalDate();
    if (day.equals(today)) {
      return messages.text("hour.today", hour);
    }
    return day.equals(today.minusDays(1))
        ? messages.text("hour.yesterday", hour)
        : messages.text("hour.day", day, hour);
  }
}
