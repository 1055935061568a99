package org.periplo.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.recovery.Safekeeping;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `periplo new`: a project that begins with a template.
///
/// @param safekeeping how it is saved
record NewCommand(Supplier<Safekeeping> safekeeping) implements Command {

  private static final String TEMPLATE = "--template";
  private static final Choice<Template> TEMPLATES = Choice.of(Template.values(), Template::id);

  @Override
  public CommandSpec syntax(Messages messages) {
    CommandSpec command =
        Syntax.of(this, "new", messages)
            .addPositional(Syntax.file(messages.text("cli.new.file"), messages).build())
            .addOption(
                OptionSpec.builder(TEMPLATE)
                    .type(Template.class)
                    .converters(TEMPLATES)
                    .required(true)
                    .paramLabel(messages.text("cli.label.template"))
                    .description(messages.text("cli.new.template"))
                    .build());
    command.usageMessage().footerHeading(Syntax.heading("cli.heading.templates", messages));
    command
        .usageMessage()
        .footer(Syntax.table(TEMPLATES, it -> messages.text("template." + it.id())));
    return command;
  }

  @Override
  public ExitCode run(ParseResult given, Speech speech) throws ProblemException, RefusedException {
    Path file = withEnding(given.matchedPositionalValue(0, Path.of("")));
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedException("cli.refused.exists", file.toString());
    }
    Template template = given.matchedOptionValue(TEMPLATE, Template.FIVE_STAGES);
    Language language =
        given.matchedOptionValue(Syntax.LANGUAGE, Language.of(speech.messages().locale()));
    safekeeping.get().save(named(template.in(language), file), file, Optional.of(Stamp.NONE));
    speech.say("cli.made", file.toString());
    return ExitCode.DONE;
  }

  private static Path withEnding(Path file) {
    return file.toString().endsWith(ProjectFiles.EXTENSION)
        ? file
        : file.resolveSibling(file.getFileName() + ProjectFiles.EXTENSION);
  }

  /// The project under the file's name.
  private static Project named(Project project, Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ProjectFiles.EXTENSION.length());
    return stem.isBlank() ? project : project.withName(stem);
  }
}
