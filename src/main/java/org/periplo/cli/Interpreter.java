package org.periplo.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
import org.periplo.recovery.Safekeeping;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Understands a command line and does what it says.
public final class Interpreter {

  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Command open;
  private final List<Command> commands;

  /// @param environment the environment variables
  /// @param window opens the window when there is no command
  /// @param safekeeping how projects are saved, asked when one is
  public Interpreter(
      Terminal terminal,
      Map<String, String> environment,
      WindowOpener window,
      Supplier<Safekeeping> safekeeping) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
    this.open = new OpenCommand(window);
    this.commands =
        List.of(
            new ExportCommand(),
            new ValidateCommand(),
            new NewCommand(safekeeping),
            new DiffCommand(),
            new MergeCommand(safekeeping));
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
    for (Command command : commands) {
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
