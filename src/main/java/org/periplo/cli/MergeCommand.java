package org.periplo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.periplo.files.Opened;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.merge.Conflict.Side;
import org.periplo.merge.Join;
import org.periplo.merge.Joined;
import org.periplo.merge.Wording;
import org.periplo.messages.Messages;
import org.periplo.model.Project;
import org.periplo.recovery.Safekeeping;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `periplo merge`: joins what two people made of one project, as Git asks it of a merge driver.
///
/// @param safekeeping how what holds both is saved
record MergeCommand(Supplier<Safekeeping> safekeeping) implements Command {

  private static final String TO = "--to";
  private static final String PREFER = "--prefer";
  private static final Choice<Side> SIDES = Choice.of(Side.values());

  /// What Git makes for a merge driver, and takes away.
  private static final Pattern OF_GIT = Pattern.compile("\\.merge_file_\\w+");

  @Override
  public CommandSpec syntax(Messages messages) {
    CommandSpec command =
        Syntax.of(this, "merge", messages)
            .addPositional(Syntax.file(0, "base", messages.text("cli.merge.base"), messages))
            .addPositional(Syntax.file(1, "mine", messages.text("cli.merge.mine"), messages))
            .addPositional(Syntax.file(2, "theirs", messages.text("cli.merge.theirs"), messages))
            .addOption(
                OptionSpec.builder(TO)
                    .type(Path.class)
                    .converters(Syntax::path)
                    .paramLabel(messages.text("cli.label.file"))
                    .description(messages.text("cli.merge.to"))
                    .build())
            .addOption(
                OptionSpec.builder(PREFER)
                    .type(Side.class)
                    .converters(SIDES)
                    .paramLabel(SIDES.label())
                    .description(messages.text("cli.merge.prefer"))
                    .build());
    command.usageMessage().footerHeading("%n").footer(messages.text("cli.exit-codes.merge"));
    return command;
  }

  @Override
  public ExitCode failure() {
    return ExitCode.NOT_COMPARED;
  }

  @Override
  public ExitCode run(ParseResult given, Speech speech) throws ProblemException {
    Path file = given.matchedPositionalValue(1, Path.of(""));
    Opened mine = ProjectFiles.open(file);
    Path target = given.matchedOptionValue(TO, file);
    Stamp expected = given.hasMatchedOption(TO) ? stamp(target) : mine.stamp();
    Joined joined = joined(given, Source.told(mine, speech), speech);
    Optional<Problem> notKept = save(joined.project(), target, expected);
    Wording wording = new Wording(speech.messages());
    joined.conflicts().forEach(it -> speech.say("cli.conflict", wording.of(it)));
    speech.say("cli.merged", target.toString(), joined.conflicts().size());
    notKept.ifPresent(it -> speech.complain(it.sentence(speech.messages())));
    return joined.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }

  private static Stamp stamp(Path file) {
    try {
      return Files.isRegularFile(file) ? Stamp.of(file) : Stamp.NONE;
    } catch (IOException _) {
      return Stamp.NONE;
    }
  }

  private Optional<Problem> save(Project project, Path target, Stamp expected)
      throws ProblemException {
    if (OF_GIT.matcher(target.getFileName().toString()).matches()) {
      ProjectFiles.save(project, target);
      return Optional.empty();
    }
    return safekeeping.get().save(project, target, Optional.of(expected)).notKept();
  }

  private static Joined joined(ParseResult given, Project mine, Speech speech)
      throws ProblemException {
    Path base = given.matchedPositionalValue(0, Path.of(""));
    Path other = given.matchedPositionalValue(2, Path.of(""));
    Project theirs = Source.told(ProjectFiles.open(other), speech);
    Path target = given.matchedOptionValue(TO, given.matchedPositionalValue(1, Path.of("")));
    return given.matchedOptionValue(PREFER, Side.MINE) == Side.MINE
        ? joined(base, mine, theirs, target)
        : joined(base, theirs, mine, target).swapped();
  }

  private static Joined joined(Path base, Project mine, Project theirs, Path target)
      throws ProblemException {
    return isEmpty(base)
        ? Join.withoutBase(mine, theirs, target.toString())
        : Join.of(ProjectFiles.read(base), mine, theirs, target.toString());
  }

  /// Git gives an empty file where both added one of the same name.
  private static boolean isEmpty(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
