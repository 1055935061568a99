package org.periplo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.merge.Conflict.Side;
import org.periplo.merge.Join;
import org.periplo.merge.Joined;
import org.periplo.merge.Wording;
import org.periplo.messages.Messages;
import org.periplo.model.Project;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `periplo merge`: joins what two people made of one project, as Git asks it of a merge driver.
final class MergeCommand implements Command {

  private static final String TO = "--to";
  private static final String PREFER = "--prefer";
  private static final Choice<Side> SIDES = Choice.of(Side.values());

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
    Path mine = given.matchedPositionalValue(1, Path.of(""));
    Path target = given.matchedOptionValue(TO, mine);
    Joined joined = joined(given, mine, target);
    ProjectFiles.save(joined.project(), target);
    Wording wording = new Wording(speech.messages());
    joined.conflicts().forEach(it -> speech.say("cli.conflict", wording.of(it)));
    speech.say("cli.merged", target.toString(), joined.conflicts().size());
    return joined.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }

  private static Joined joined(ParseResult given, Path mine, Path target) throws ProblemException {
    Path base = given.matchedPositionalValue(0, Path.of(""));
    Project one = ProjectFiles.read(mine);
    Project other = ProjectFiles.read(given.matchedPositionalValue(2, Path.of("")));
    return given.matchedOptionValue(PREFER, Side.MINE) == Side.MINE
        ? joined(base, one, other, target)
        : joined(base, other, one, target).swapped();
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
