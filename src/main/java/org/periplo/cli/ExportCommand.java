package org.periplo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.periplo.export.ComposedExport;
import org.periplo.export.Export;
import org.periplo.export.ExportOptions;
import org.periplo.export.preflight.Finding;
import org.periplo.export.preflight.Preflight;
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
    List<ExportWork> works = works(Source.read(file, speech), given);
    return given.hasMatchedOption(ExportSyntax.STRICT) && isFlawed(works, speech)
        ? ExitCode.PROBLEM
        : done(works, speech);
  }

  private static List<ExportWork> works(Project remembered, ParseResult given)
      throws RefusedException {
    Path file = given.matchedPositionalValue(0, Path.of(""));
    Project project = remembered.withExports(new WishedSetup(given).over(remembered.exports()));
    ExportOptions options = options(given, new MapChoice(file, project));
    List<ExportWork> works = new ArrayList<>();
    List<ExportTarget> targets = given.matchedOptionValue(ExportSyntax.TO, List.of());
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
    int flaws = 0;
    for (ExportWork work : works) {
      List<Finding> findings = Preflight.of(work.export().composed());
      work.tell(findings, speech);
      flaws += findings.size();
    }
    return flaws > 0;
  }

  private static ExitCode done(List<ExportWork> works, Speech speech) throws ProblemException {
    for (ExportWork work : works) {
      ComposedExport composition = work.export().composed();
      // Looked over on another thread while this one writes.
      CompletableFuture<List<Finding>> findings =
          CompletableFuture.supplyAsync(() -> Preflight.of(composition));
      work.write(composition, speech);
      work.tell(awaited(findings), speech);
    }
    return ExitCode.DONE;
  }

  /// What another thread has found; what it met with is thrown as if it were met with here.
  private static List<Finding> awaited(CompletableFuture<List<Finding>> findings) {
    try {
      return findings.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
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
