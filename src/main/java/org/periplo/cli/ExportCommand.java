package org.periplo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.exchange.ProjectSource;
import org.periplo.export.ComposedExport;
import org.periplo.export.Export;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
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
    List<ExportWork> works = works(file, targets, given);
    return given.hasMatchedOption(ExportSyntax.STRICT) && isFlawed(works, speech)
        ? ExitCode.PROBLEM
        : done(works, speech);
  }

  private static List<ExportWork> works(Path file, List<ExportTarget> targets, ParseResult given)
      throws ProblemException, RefusedException {
    Project remembered = ProjectSource.read(file);
    Project project = remembered.withExports(new WishedSetup(given).over(remembered.exports()));
    ExportOptions options = options(given, new MapChoice(file, project));
    List<ExportWork> works = new ArrayList<>();
    for (ExportTarget target : targets) {
      target.requireOtherThan(file);
      ExportWork work =
          new ExportWork(new Export(project, target.format(), options), target.file());
      work.requireDocument();
      works.add(work);
    }
    return works;
  }

  private static boolean isFlawed(List<ExportWork> works, Speech speech) {
    return works.stream().mapToInt(it -> it.look(it.export().composed(), speech)).sum() > 0;
  }

  private static ExitCode done(List<ExportWork> works, Speech speech) throws ProblemException {
    for (ExportWork work : works) {
      ComposedExport composition = work.export().composed();
      work.write(composition, speech);
      work.look(composition, speech);
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
        .withKind(Optional.ofNullable(given.matchedOptionValue(ExportSyntax.DOCUMENT, null)))
        .withScale(given.matchedOptionValue(ExportSyntax.SCALE, usual.scale()));
  }
}
