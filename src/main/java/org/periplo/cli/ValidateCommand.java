package org.periplo.cli;

import java.nio.file.Path;
import java.util.List;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
import org.periplo.model.Project;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `periplo validate`: says of each file whether it is a sound project.
final class ValidateCommand implements Command {

  @Override
  public CommandSpec syntax(Messages messages) {
    return Syntax.of(this, "validate", messages)
        .addPositional(
            Syntax.file(messages.text("cli.validate.file"), messages)
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .build());
  }

  @Override
  public ExitCode run(ParseResult given, Speech speech) {
    List<Path> files = given.matchedPositionalValue(0, List.of());
    long sound = files.stream().filter(it -> isSound(it, speech)).count();
    return sound == files.size() ? ExitCode.DONE : ExitCode.PROBLEM;
  }

  private static boolean isSound(Path file, Speech speech) {
    try {
      Project project = Source.read(file, speech);
      int cards = project.maps().stream().mapToInt(it -> it.cards().size()).sum();
      speech.say("cli.sound", file.toString(), project.maps().size(), cards);
      return true;
    } catch (ProblemException e) {
      speech.complain(e.problem().sentence(speech.messages()));
      return false;
    }
  }
}
