package org.periplo.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.periplo.files.ProgramVersion;
import org.periplo.messages.Messages;
import org.periplo.model.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What all commands have in common: their options, and how their help is set.
final class Syntax {

  static final String LANGUAGE = "--language";
  static final String VERBOSE = "--verbose";
  static final Choice<Language> LANGUAGES = Choice.of(Language.values(), Language::tag);

  private Syntax() {}

  /// A command without options.
  ///
  /// @param work what does its work
  /// @param name the messages `cli.use.name` and `cli.about.name` say how it is written and what it
  ///     does
  static CommandSpec of(Command work, String name, Messages messages) {
    CommandSpec command = CommandSpec.wrapWithoutInspection(work).name(name);
    command
        .usageMessage()
        .synopsisHeading(messages.text("cli.heading.use") + " ")
        .customSynopsis(messages.text("cli.use." + name))
        .descriptionHeading("%n")
        .description(messages.text("cli.about." + name))
        .parameterListHeading("%n")
        .optionListHeading(heading("cli.heading.options", messages))
        .sortOptions(false);
    return command;
  }

  /// A line over a part of a help page.
  static String heading(String key, Messages messages) {
    return "%n" + messages.text(key) + "%n";
  }

  /// The lines that explain the words of a choice.
  static <T> String[] table(Choice<T> choice, Function<T, String> meaning) {
    return choice.words().entrySet().stream()
        .map(it -> "  %-14s %s".formatted(it.getKey(), meaning.apply(it.getValue())))
        .toArray(String[]::new);
  }

  /// A parameter that names a file.
  static PositionalParamSpec.Builder file(String description, Messages messages) {
    return PositionalParamSpec.builder()
        .type(Path.class)
        .converters(Syntax::path)
        .required(true)
        .paramLabel(messages.text("cli.label.file"))
        .description(description);
  }

  /// One of several parameters that name a file each.
  ///
  /// @param place which it is, from 0
  /// @param name the message `cli.label.name` is what help calls it
  static PositionalParamSpec file(int place, String name, String description, Messages messages) {
    return file(description, messages)
        .index(String.valueOf(place))
        .paramLabel(messages.text("cli.label." + name))
        .build();
  }

  /// The path of a name.
  ///
  /// @throws WrongValueException if no file can have that name
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new WrongValueException("cli.wrong.path", name);
    }
  }

  /// Adds the options that every command has; help shows them last.
  static CommandSpec withCommonOptions(CommandSpec command, Messages messages) {
    return command
        .addOption(language(messages))
        .addOption(
            OptionSpec.builder(VERBOSE).description(messages.text("cli.option.verbose")).build())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(messages.text("cli.option.help"))
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(messages.text("cli.option.version"))
                .build())
        .version("Periplo " + ProgramVersion.NUMBER);
  }

  private static OptionSpec language(Messages messages) {
    return OptionSpec.builder(LANGUAGE)
        .type(Language.class)
        .converters(LANGUAGES)
        .paramLabel(LANGUAGES.label())
        .description(messages.text("cli.option.language"))
        .build();
  }
}
