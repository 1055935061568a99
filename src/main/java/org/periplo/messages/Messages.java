package org.periplo.messages;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.periplo.unicode.Turning;

/// Everything that Periplo says to a person, in one language.
///
/// The texts stand in bundles, one for each area of the program and language, and are found by key
/// alone: no key occurs in two areas. A text may hold places for arguments, as [MessageFormat]
/// writes them (`{0}`, `{1,number,percent}`, `{0,choice,1#one card|1<{0} cards}`), with one
/// difference: an apostrophe is an apostrophe and quotes nothing, so a text holds no literal
/// braces.
public final class Messages {
  private static final Set<String> LANGUAGES = Set.of("en", "es");

  private static final Map<Locale, Messages> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Function<String, Optional<String>> texts;
  private final NumberFormat numbers;

  /// @param texts by their keys
  Messages(Locale locale, Function<String, Optional<String>> texts) {
    this.locale = locale;
    this.texts = texts;
    this.numbers = NumberFormat.getInstance(locale);
  }

  /// The messages for a locale: Spanish for any Spanish-speaking one, English for every other.
  ///
  /// Numbers and dates follow the conventions of the locale's country, if it names one.
  public static Messages in(Locale locale) {
    return READ.computeIfAbsent(locale, Messages::read);
  }

  private static Messages read(Locale locale) {
    String language = locale.getLanguage();
    return LANGUAGES.contains(language)
        ? new Messages(locale, new Bundles(language)::text)
        : new Messages(Locale.ENGLISH, new Bundles("en")::text);
  }

  /// The locale in which texts, numbers and dates are given.
  public Locale locale() {
    return locale;
  }

  /// The text of a key, with the arguments in their places.
  ///
  /// Numbers and dates are written as the locale writes them. Words turn no direction of writing
  /// but their own.
  ///
  /// @throws MissingResourceException if there is no such key
  /// @throws IllegalArgumentException if the text has a place for which there is no argument
  public String text(String key, Object... arguments) {
    String pattern = pattern(key);
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    Places places = new Places(pattern);
    if (places.arePlain()) {
      requireArguments(key, places.count(), arguments.length);
      return places.filled(arguments, this::written);
    }
    MessageFormat format = new MessageFormat(pattern.replace("'", "''"), locale);
    requireArguments(key, format.getFormatsByArgumentIndex().length, arguments.length);
    return format.format(Arrays.stream(arguments).map(this::readable).toArray());
  }

  private String pattern(String key) {
    return texts
        .apply(key)
        .orElseThrow(
            () ->
                new MissingResourceException(
                    "There is no message \"%s\"".formatted(key), Messages.class.getName(), key));
  }

  private static void requireArguments(String key, int places, int given) {
    if (given < places) {
      throw new IllegalArgumentException(
          "The message \"%s\" has places for %d arguments and was given %d"
              .formatted(key, places, given));
    }
  }

  private String written(Object argument) {
    return argument instanceof Number number ? written(number) : readable(argument).toString();
  }

  private String written(Number number) {
    synchronized (numbers) { // a format serves one thread at a time
      return numbers.format(number);
    }
  }

  private Object readable(Object argument) {
    return switch (argument) {
      case LocalDate date ->
          DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
      case String words -> Turning.without(words);
      default -> argument;
    };
  }
}
