package org.periplo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.paint.Golden;

class HelpTest {

  private static final List<String> COMMANDS =
      List.of("export", "validate", "new", "diff", "merge");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyCommandHasAHelpPage(String language) {
    StringBuilder pages = new StringBuilder(help(language));
    COMMANDS.forEach(command -> pages.append("\n").append(help(language, command)));

    Golden.assertSame("cli/help_" + language + ".txt", pages.toString());
  }

  private static String help(String language, String... command) {
    String[] arguments =
        Stream.concat(Stream.of(command), Stream.of("--help", "--language", language))
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(arguments);
    assertThat(run).isEqualTo(new CommandRun(ExitCode.DONE, run.out(), ""));
    return "$ periplo " + String.join(" ", arguments) + "\n" + run.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "export", "validate", "new", "diff", "merge"})
  void everyCommandTellsTheVersion(String command) {
    String[] arguments =
        Stream.of(command, "--version").filter(it -> !it.isEmpty()).toArray(String[]::new);

    CommandRun run = CommandRun.of(arguments);
    assertThat(run.out()).matches("Periplo \\d+\\.\\d+\\.\\d+(-\\w+)?\\R");
    assertThat(run).isEqualTo(new CommandRun(ExitCode.DONE, run.out(), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "es_ES.UTF-8, '', '', Uso",
    "es, en_GB, en_GB, Uso",
    "'', es_MX.UTF-8, en_GB, Uso",
    "'', '', es_AR@euro, Uso",
    "C, es_ES, es_ES, Usage",
    "POSIX, es_ES, es_ES, Usage",
    "'', '', fr_FR.UTF-8, Usage",
  })
  void theEnvironmentTellsTheLanguage(String all, String messages, String lang, String use) {
    Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);

    assertThat(CommandRun.of(environment, "--help").out()).startsWith(use + ":");
  }

  @Test
  void theProgramsOwnVariableGoesBeforeTheOthers() {
    Map<String, String> environment = Map.of("PERIPLO_LANGUAGE", "es_ES", "LC_ALL", "C.UTF-8");

    assertThat(CommandRun.of(environment, "--help").out()).startsWith("Uso:");
  }

  @Test
  void theOptionGoesBeforeTheEnvironmentAndStandsAnywhere() {
    Map<String, String> english = Map.of("LANG", "en_GB.UTF-8");

    assertThat(CommandRun.of(english, "--language=es", "export", "--help").out())
        .isEqualTo(CommandRun.of(english, "export", "--help", "--language", "ES").out())
        .startsWith("Uso:");
  }
}
