package org.periplo.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Understands a command line and does what it says.
public final class Interpreter {

  private static final List<Command> COMMANDS =
      List.of(
          new ExportCommand(),
          new ValidateCommand(),
          new NewCommand(),
          new DiffCommand(),
          new MergeCommand());

  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Command open;

  /// @param environment the environment variables
  /// @param window opens the window when there is no command
  public Interpreter(Terminal terminal, Map<String, String> environment, WindowOpener window) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
    this.open = new OpenCommand(window);
  }

  /// Does what the arguments say; whatever goes wrong is said in a sentence.
  public ExitCode run(List<String> arguments) {
    Messages messages = Messages.in(InterfaceLocale.of(arguments, environment));
    Speech speech = new Speech(messages, terminal);
    try {
      CommandLine line = commandLine(messages);
      ParseResult given = line.parseArgs(arguments.toArray(String[]::new));
      return CommandLine.printHelpIfRequested(given) ? ExitCode.DONE : run(given, speech);
    } catch (ParameterException e) {
      return failed(ExitCode.WRONG_USAGE, new WrongUsage(e, messages).sentence(), speech);
    }
  }

  private static ExitCode run(ParseResult given, Speech speech) {
    ParseResult last = given.asCommandLineList().getLast().getParseResult();
    Command command = (Command) last.commandSpec().userObject();
    Messages messages = speech.messages();
    try {
      return command.run(last, speech);
    } catch (RefusedException e) {
      return failed(command.failure(), e.sentence(messages), speech);
    } catch (ProblemException e) {
      return failed(command.failure(), e.problem().sentence(messages), speech);
    } catch (CancellationException _) {
      return failed(command.failure(), messages.text("cli.stopped"), speech);
    } catch (OutOfMemoryError _) {
      return failed(command.failure(), messages.text("cli.memory"), speech);
    } catch (RuntimeException | Error e) {
      if (last.hasMatchedOption(Syntax.VERBOSE)) {
        e.printStackTrace(speech.terminal().error());
      }
      return failed(command.failure(), messages.text("cli.broken", e.toString()), speech);
    }
  }

  private CommandLine commandLine(Messages messages) {
    CommandSpec root = syntax(open, messages);
    for (Command command : COMMANDS) {
      CommandSpec syntax = syntax(command, messages);
      root.addSubcommand(syntax.name(), syntax);
    }
    return new CommandLine(root)
        .setOut(terminal.out())
        .setErr(terminal.error())
        .setExpandAtFiles(false);
  }

  private static CommandSpec syntax(Command command, Messages messages) {
    return Syntax.withCommonOptions(command.syntax(messages), messages);
  }

  private static ExitCode failed(ExitCode code, String sentence, Speech speech) {
    speech.complain(sentence);
    return code;
  }
}
