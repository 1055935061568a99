package org.periplo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.model.Language;

/// The language in which the program speaks.
///
/// It is known before the command line is understood, so that what is wrong with the command line
/// can be said in it.
final class InterfaceLocale {

  /// The program's own, then those that POSIX reads for messages; the first that is set counts.
  private static final List<String> VARIABLES =
      List.of("PERIPLO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG");

  private InterfaceLocale() {}

  /// The language asked for by an option, else by the environment, else the system's.
  static Locale of(List<String> arguments, Map<String, String> environment) {
    return asked(arguments)
        .map(Language::locale)
        .or(() -> inherited(environment))
        .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY));
  }

  private static Optional<Language> asked(List<String> arguments) {
    String prefix = Syntax.LANGUAGE + "=";
    int option = arguments.indexOf(Syntax.LANGUAGE);
    Stream<String> next = arguments.stream().skip(option + 1).limit(option < 0 ? 0 : 1);
    Stream<String> joined =
        arguments.stream()
            .filter(it -> it.startsWith(prefix))
            .map(it -> it.substring(prefix.length()));
    return Stream.concat(next, joined)
        .flatMap(it -> Syntax.LANGUAGES.find(it).stream())
        .findFirst();
  }

  private static Optional<Locale> inherited(Map<String, String> environment) {
    return VARIABLES.stream()
        .map(it -> environment.getOrDefault(it, ""))
        .filter(it -> !it.isBlank())
        .findFirst()
        .map(InterfaceLocale::parsed);
  }

  /// `es_ES.UTF-8@euro` as `es-ES`; `C` and `POSIX` speak English.
  private static Locale parsed(String name) {
    Locale locale = Locale.forLanguageTag(name.replaceFirst("[.@].*", "").replace('_', '-'));
    return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
  }
}
