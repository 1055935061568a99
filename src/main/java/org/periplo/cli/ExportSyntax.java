package org.periplo.cli;

import java.util.List;
import org.periplo.export.ExportOptions;
import org.periplo.messages.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What `periplo export` takes.
final class ExportSyntax {

  static final String TO = "--to";
  static final String MAP = "--map";
  static final String SIZE = "--size";
  static final String SCALE = "--scale";

  private static final double LEAST_SCALE = 0.1;
  private static final double MOST_SCALE = 20;
  private static final Choice<PosterSize> SIZES = PosterSize.choice();

  private final Messages messages;

  /// The syntax in one language.
  ExportSyntax(Messages messages) {
    this.messages = messages;
  }

  CommandSpec of(Command command) {
    return Syntax.of(command, "export", messages)
        .addPositional(Syntax.file(messages.text("cli.export.file"), messages).build())
        .addOption(to())
        .addOption(map())
        .addOption(size())
        .addOption(scale());
  }

  private OptionSpec to() {
    return OptionSpec.builder(TO)
        .type(List.class)
        .auxiliaryTypes(ExportTarget.class)
        .converters(ExportTarget::of)
        .required(true)
        .paramLabel(messages.text("cli.label.target"))
        .description(messages.text("cli.export.to", ExportTarget.endings()))
        .build();
  }

  private OptionSpec map() {
    return OptionSpec.builder(MAP)
        .type(String.class)
        .paramLabel(messages.text("cli.label.map"))
        .description(messages.text("cli.export.map"))
        .build();
  }

  private OptionSpec size() {
    return OptionSpec.builder(SIZE)
        .type(PosterSize.class)
        .converters(SIZES)
        .paramLabel(SIZES.label())
        .description(messages.text("cli.export.size"))
        .build();
  }

  private OptionSpec scale() {
    return OptionSpec.builder(SCALE)
        .type(Double.class)
        .converters(ExportSyntax::scale)
        .paramLabel(messages.text("cli.label.number"))
        .description(messages.text("cli.export.scale", ExportOptions.USUAL.scale()))
        .build();
  }

  private static double scale(String number) {
    try {
      double scale = Double.parseDouble(number.replace(',', '.'));
      if (scale >= LEAST_SCALE && scale <= MOST_SCALE) {
        return scale;
      }
    } catch (NumberFormatException _) {
      // The same sentence serves for what is no number and for one out of range.
    }
    throw new WrongValueException("cli.wrong.number", number, LEAST_SCALE, MOST_SCALE);
  }
}
