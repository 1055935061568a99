package org.periplo.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.periplo.messages.Messages;

class HourTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aTimeIsToldAsPeopleTellIt() {
    List<LocalDateTime> times =
        List.of(
            TODAY.atTime(10, 42),
            TODAY.minusDays(1).atTime(18, 3),
            TODAY.withDayOfMonth(2).atTime(7, 5));

    assertThat(times.stream().map(it -> words(it, Locale.of("es"))))
        .containsExactly("hoy 10:42", "ayer 18:03", "2 nov 2026 7:05");
    assertThat(times.stream().map(it -> words(it, Locale.UK)))
        .containsExactly("today 10:42", "yesterday 18:03", "2 Nov 2026 07:05");
  }

  private static String words(LocalDateTime time, Locale locale) {
    return new Hour(time, TODAY).words(Messages.in(locale));
  }
}
