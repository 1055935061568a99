package org.periplo.cli;

import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One thing that can be asked for on the command line.
interface Command {

  /// What it is called, what it takes and what its help says, in one language.
  CommandSpec syntax(Messages messages);

  /// What the script is told if it cannot be done.
  default ExitCode failure() {
    return ExitCode.PROBLEM;
  }

  /// Does it.
  ///
  /// @param given what was written, as the syntax has it
  /// @throws ProblemException if a file cannot be read or written
  /// @throws RefusedException if it cannot be done with these files
  ExitCode run(ParseResult given, Speech speech) throws ProblemException, RefusedException;
}
