package org.periplo.cli;

import java.util.stream.Collectors;
import org.periplo.messages.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in the person's language.
///
/// @param problem as the parser sees it, in English
record WrongUsage(ParameterException problem, Messages messages) {

  /// One sentence, which ends with where to read on.
  String sentence() {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    return messages.text("cli.wrong.usage", reason(), command);
  }

  private String reason() {
    return switch (problem) {
      case UnmatchedArgumentException e -> unmatched(e);
      case MissingParameterException e ->
          messages.text(
              "cli.wrong.missing",
              e.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", ")));
      case OverwrittenOptionException e ->
          messages.text("cli.wrong.twice", ((OptionSpec) e.getOverwritten()).longestName());
      default -> otherReason();
    };
  }

  private String unmatched(UnmatchedArgumentException e) {
    String key = e.isUnknownOption() ? "cli.wrong.option" : "cli.wrong.argument";
    return messages.text(key, e.getUnmatched().getFirst());
  }

  private String otherReason() {
    if (problem.getCause() instanceof WrongValueException wrong) {
      return wrong.sentence(messages);
    }
    return problem.getArgSpec() instanceof OptionSpec option && takesNoValue(option)
        ? messages.text("cli.wrong.no-value", option.longestName())
        : messages.text("cli.wrong.other", String.valueOf(problem.getMessage()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + labelled(option)
        : argument.paramLabel();
  }

  private static String labelled(OptionSpec option) {
    return takesNoValue(option) ? "" : "=" + option.paramLabel();
  }

  private static boolean takesNoValue(OptionSpec option) {
    return option.arity().max() == 0;
  }
}
