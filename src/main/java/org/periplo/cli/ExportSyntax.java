package org.periplo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplo.export.DocumentKind;
import org.periplo.export.ExportOptions;
import org.periplo.messages.Messages;
import org.periplo.model.Audience;
import org.periplo.model.DocumentPart;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What `periplo export` takes.
final class ExportSyntax {

  static final String TO = "--to";
  static final String DOCUMENT = "--document";
  static final String MAP = "--map";
  static final String PAPER = "--paper";
  static final String ONE_PAGE = "--one-page";
  static final String TILES = "--tiles";
  static final String OVERLAP = "--overlap";
  static final String CROP_MARKS = "--crop-marks";
  static final String LEAVE_OUT = "--leave-out";
  static final String FOR = "--for";
  static final String WITH_PROJECT = "--with-project";
  static final String WITHOUT_PROJECT = "--without-project";
  static final String SCALE = "--scale";
  static final String STRICT = "--strict";

  private static final NumberRange SCALES = new NumberRange(0.1, 20);
  private static final NumberRange OVERLAPS = new NumberRange(0, 50);
  private static final Choice<DocumentKind> DOCUMENTS = Choice.of(DocumentKind.values());
  private static final Choice<Audience> AUDIENCES = Choice.of(Audience.values());
  private static final Choice<PaperChoice> PAPERS = PaperChoice.orElse("fit");
  private static final Choice<PaperChoice> SHEETS = PaperChoice.orElse("none");
  private static final Choice<List<DocumentPart>> PARTS = parts();

  private final Messages messages;

  /// The syntax in one language.
  ExportSyntax(Messages messages) {
    this.messages = messages;
  }

  /// What a document is called on the command line.
  static String word(DocumentKind kind) {
    return DOCUMENTS.word(kind);
  }

  /// A word stands for several parts, or none: the parser puts those of all words into one list.
  private static Choice<List<DocumentPart>> parts() {
    Map<String, List<DocumentPart>> words = new LinkedHashMap<>();
    words.put("none", List.of());
    Choice.of(DocumentPart.values())
        .words()
        .forEach((word, part) -> words.put(word, List.of(part)));
    return new Choice<>(words);
  }

  CommandSpec of(Command command) {
    CommandSpec syntax =
        Syntax.of(command, "export", messages)
            .addPositional(Syntax.file(messages.text("cli.export.file"), messages).build());
    options().forEach(syntax::addOption);
    syntax.usageMessage().footer("", messages.text("cli.export.remembered"));
    return syntax;
  }

  private List<OptionSpec> options() {
    return List.of(
        to(),
        choice(DOCUMENT, DocumentKind.class, DOCUMENTS, "document"),
        map(),
        choice(FOR, Audience.class, AUDIENCES, "for"),
        choice(PAPER, PaperChoice.class, PAPERS, "paper"),
        flag(ONE_PAGE, "one-page").negatable(true).build(),
        choice(TILES, PaperChoice.class, SHEETS, "tiles"),
        number(OVERLAP, OVERLAPS, messages.text("cli.export.overlap")),
        flag(CROP_MARKS, "crop-marks").negatable(true).build(),
        leaveOut(),
        flag(WITH_PROJECT, "with-project").build(),
        flag(WITHOUT_PROJECT, "without-project").build(),
        number(SCALE, SCALES, scale()),
        flag(STRICT, "strict").build());
  }

  private OptionSpec to() {
    return OptionSpec.builder(TO)
        .type(List.class)
        .auxiliaryTypes(ExportTarget.class)
        .converters(ExportTarget::of)
        .required(true)
        .paramLabel(messages.text("cli.label.target"))
        .description(messages.text("cli.export.to", ExportTarget.extensions()))
        .build();
  }

  private OptionSpec map() {
    return OptionSpec.builder(MAP)
        .type(String.class)
        .paramLabel(messages.text("cli.label.map"))
        .description(messages.text("cli.export.map"))
        .build();
  }

  private <T> OptionSpec choice(String option, Class<T> type, Choice<T> choice, String key) {
    return OptionSpec.builder(option)
        .type(type)
        .converters(choice)
        .paramLabel(choice.label())
        .description(messages.text("cli.export." + key))
        .build();
  }

  private OptionSpec.Builder flag(String option, String key) {
    return OptionSpec.builder(option)
        .type(Boolean.class)
        .arity("0")
        .description(messages.text("cli.export." + key));
  }

  private OptionSpec leaveOut() {
    return OptionSpec.builder(LEAVE_OUT)
        .type(List.class)
        .auxiliaryTypes(List.class)
        .converters(PARTS)
        .splitRegex(",")
        .paramLabel(messages.text("cli.label.parts"))
        .description(
            messages.text("cli.export.leave-out", String.join(", ", PARTS.words().keySet())))
        .build();
  }

  private String scale() {
    return messages.text("cli.export.scale", ExportOptions.USUAL.scale());
  }

  private OptionSpec number(String option, ITypeConverter<Double> range, String description) {
    return OptionSpec.builder(option)
        .type(Double.class)
        .converters(range)
        .paramLabel(messages.text("cli.label.number"))
        .description(description)
        .build();
  }
}
