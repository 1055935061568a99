package org.periplo.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Locale SPAIN = Locale.of("es", "ES");

  private static Messages messages(Locale locale, String text) {
    return new Messages(locale, key -> Optional.of(text).filter(_ -> key.equals("key")));
  }

  @Test
  void argumentsStandInTheirPlaces() {
    assertThat(messages(Locale.ENGLISH, "Move {1} to {0}").text("key", "Buy", "Pay"))
        .isEqualTo("Move Pay to Buy");
  }

  @Test
  void numbersAreWrittenAsTheLocaleWritesThem() {
    assertThat(messages(Locale.ENGLISH, "{0} cards").text("key", 12345.5))
        .isEqualTo("12,345.5 cards");
    assertThat(messages(SPAIN, "{0} tarjetas").text("key", 12345.5)).isEqualTo("12.345,5 tarjetas");
  }

  @Test
  void datesAreWrittenAsTheLocaleWritesThem() {
    LocalDate date = LocalDate.of(2026, 3, 9);

    assertThat(messages(Locale.US, "Review on {0}").text("key", date))
        .isEqualTo("Review on Mar 9, 2026");
    assertThat(messages(SPAIN, "Revisión el {0}").text("key", date))
        .isEqualTo("Revisión el 9 mar 2026");
  }

  @Test
  void oneAndManyReadDifferently() {
    Messages messages = messages(Locale.ENGLISH, "{0,choice,0#no cards|1#one card|1<{0} cards}");

    assertThat(messages.text("key", 0)).isEqualTo("no cards");
    assertThat(messages.text("key", 1)).isEqualTo("one card");
    assertThat(messages.text("key", 1200)).isEqualTo("1,200 cards");
  }

  @Test
  void anArgumentDoesNotTurnTheWordsAroundIt() {
    String turning = "\u202Efdp.exe";

    assertThat(messages(Locale.ENGLISH, "Open “{0}” again").text("key", turning))
        .isEqualTo("Open “fdp.exe” again");
    assertThat(messages(Locale.ENGLISH, "{1}: {0,choice,1#one|1<{0}}").text("key", 2, turning))
        .isEqualTo("fdp.exe: 2");
  }

  @Test
  void anApostropheIsJustAnApostrophe() {
    assertThat(messages(Locale.ENGLISH, "Can't open '{0}'").text("key", "a.periplo"))
        .isEqualTo("Can't open 'a.periplo'");
  }

  @Test
  void anArgumentIsNotReadAsAPattern() {
    assertThat(messages(Locale.ENGLISH, "Rename to {0}").text("key", "{1} 'quoted'"))
        .isEqualTo("Rename to {1} 'quoted'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{0}", "{1} of {0}", "{2}{2}, not {1}", "~{0}~ it's {2}"})
  void plainPlacesAreFilledAsMessageFormatFillsThem(String text) {
    Object[] arguments = {1234567.891, "it's {0}", 7};
    MessageFormat format = new MessageFormat(text.replace("'", "''"), SPAIN);

    assertThat(messages(SPAIN, text).text("key", arguments)).isEqualTo(format.format(arguments));
  }

  @Test
  void aMissingKeyIsRefused() {
    Messages messages = Messages.in(Locale.ENGLISH);

    assertThatThrownBy(() -> messages.text("no.such.key"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("There is no message \"no.such.key\"");
  }

  @Test
  void aMissingArgumentIsRefused() {
    Messages messages = messages(Locale.ENGLISH, "Move {0} to {1}");

    assertThatThrownBy(() -> messages.text("key", "Pay"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The message \"key\" has places for 2 arguments and was given 1");
  }

  @Test
  void aLanguageThatPeriploDoesNotSpeakGetsEnglish() {
    assertThat(Messages.in(Locale.FRANCE).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(Messages.in(Locale.of("es", "MX")).locale()).isEqualTo(Locale.of("es", "MX"));
  }
}
