package org.periplo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.periplo.messages.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `periplo` alone, or with a file: opens the window.
record OpenCommand(WindowOpener window) implements Command {

  static final String NAME = "periplo";

  @Override
  public CommandSpec syntax(Messages messages) {
    CommandSpec command =
        Syntax.of(this, NAME, messages)
            .addPositional(
                Syntax.file(messages.text("cli.open.file"), messages).required(false).build());
    command.usageMessage().commandListHeading(Syntax.heading("cli.heading.commands", messages));
    command.usageMessage().footerHeading("%n").footer(messages.text("cli.exit-codes"));
    return command;
  }

  @Override
  public ExitCode run(ParseResult given, Speech speech) throws RefusedException {
    Optional<Path> file = Optional.ofNullable(given.matchedPositionalValue(0, null));
    if (file.isPresent() && Files.notExists(file.get())) {
      throw new RefusedException("cli.refused.no-file", file.get().toString());
    }
    return window.open(file, speech);
  }
}
