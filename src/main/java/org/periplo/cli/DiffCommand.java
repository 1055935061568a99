package org.periplo.cli;

import java.nio.file.Path;
import java.util.List;
import org.periplo.files.ProblemException;
import org.periplo.merge.Comparison;
import org.periplo.merge.Difference;
import org.periplo.merge.Wording;
import org.periplo.messages.Messages;
import org.periplo.model.Project;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `periplo diff`: what is otherwise in one project than in another, a line each.
final class DiffCommand implements Command {

  @Override
  public CommandSpec syntax(Messages messages) {
    CommandSpec command =
        Syntax.of(this, "diff", messages)
            .addPositional(Syntax.file(0, "old", messages.text("cli.diff.old"), messages))
            .addPositional(Syntax.file(1, "new", messages.text("cli.diff.new"), messages));
    command.usageMessage().footerHeading("%n").footer(messages.text("cli.exit-codes.diff"));
    return command;
  }

  @Override
  public ExitCode failure() {
    return ExitCode.NOT_COMPARED;
  }

  @Override
  public ExitCode run(ParseResult given, Speech speech) throws ProblemException {
    Project before = Source.read(given.matchedPositionalValue(0, Path.of("")), speech);
    Project after = Source.read(given.matchedPositionalValue(1, Path.of("")), speech);
    List<Difference> differences = Comparison.of(before, after);
    Wording wording = new Wording(speech.messages());
    differences.forEach(it -> speech.terminal().out().println(wording.of(it)));
    return differences.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }
}
