package org.periplo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.export.Export;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.messages.Messages;
import org.periplo.model.ExportSetup;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `periplo export`: a project to files of other formats.
final class ExportCommand implements Command {

  @Override
  public CommandSpec syntax(Messages messages) {
    return new ExportSyntax(messages).of(this);
  }

  @Override
  public ExitCode run(ParseResult given, Speech speech) throws ProblemException, RefusedException {
    Path file = given.matchedPositionalValue(0, Path.of(""));
    List<ExportTarget> targets = given.matchedOptionValue(ExportSyntax.TO, List.of());
    Project project = asWished(ProjectFiles.read(file), given);
    ExportOptions options = options(given, new MapChoice(file, project));
    for (ExportTarget target : targets) {
      target.requireOtherThan(file);
    }
    for (ExportTarget target : targets) {
      export(new Export(project, target.format(), options), target.file(), speech);
    }
    return ExitCode.DONE;
  }

  private static ExportOptions options(ParseResult given, MapChoice maps) throws RefusedException {
    ExportOptions usual = ExportOptions.USUAL;
    Optional<MapId> map =
        given.hasMatchedOption(ExportSyntax.MAP)
            ? Optional.of(maps.find(given.matchedOptionValue(ExportSyntax.MAP, "")))
            : usual.map();
    return usual
        .withMap(map)
        .withScale(given.matchedOptionValue(ExportSyntax.SCALE, usual.scale()));
  }

  /// The project with what is wished for in place of what it remembers.
  private static Project asWished(Project project, ParseResult given) {
    ExportSetup setup = project.exports();
    PosterSize size =
        given.matchedOptionValue(ExportSyntax.SIZE, new PosterSize(setup.poster().paper()));
    return project.withExports(setup.withPoster(setup.poster().withPaper(size.paper())));
  }

  private static void export(Export export, Path file, Speech speech) throws ProblemException {
    try (Interruption interruption = new Interruption();
        ProgressLine line = new ProgressLine(speech.terminal().watched(), file)) {
      export.to(file, interruption.or(line));
    }
    speech.say("cli.exported", file.toString());
  }
}
