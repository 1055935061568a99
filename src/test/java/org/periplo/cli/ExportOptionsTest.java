package org.periplo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.Audience;
import org.periplo.model.CropMarks;
import org.periplo.model.DocumentPart;
import org.periplo.model.Enclosure;
import org.periplo.model.ExportSetup;
import org.periplo.model.Language;
import org.periplo.model.Paper;
import org.periplo.model.PosterFit;
import org.periplo.model.PosterSetup;
import org.periplo.model.Tiling;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ExportOptionsTest {

  private static final List<DocumentPart> SHORT =
      List.of(DocumentPart.METRICS, DocumentPart.REVIEWS);

  /// All that the window can set, set otherwise than usual.
  private static final ExportSetup REMEMBERED =
      ExportSetup.USUAL
          .withAudience(Audience.INTERNAL)
          .withProject(Optional.of(Enclosure.ENCLOSED))
          .withPoster(
              PosterSetup.USUAL
                  .withPaper(Optional.of(Paper.A2))
                  .withFit(PosterFit.ONE_PAGE)
                  .withTiling(Optional.of(Tiling.USUAL.withSheet(Paper.A3).withOverlap(5))))
          .withHandout(ExportSetup.USUAL.handout().withPaper(Paper.LETTER).withLeftOut(SHORT))
          .withDeck(ExportSetup.USUAL.deck().withLeftOut(SHORT));

  @TempDir Path folder;

  static List<Arguments> wishes() {
    ExportSetup it = REMEMBERED;
    PosterSetup poster = it.poster();
    Tiling tiling = poster.tiling().orElseThrow();
    return List.of(
        Arguments.of("", it),
        Arguments.of("--for client", it.withAudience(Audience.CLIENT)),
        Arguments.of("--paper fit", it.withPoster(poster.withPaper(Optional.empty()))),
        Arguments.of(
            "--paper A3",
            it.withPoster(poster.withPaper(Optional.of(Paper.A3)))
                .withHandout(it.handout().withPaper(Paper.A3))),
        Arguments.of("--no-one-page", it.withPoster(poster.withFit(PosterFit.READABLE))),
        Arguments.of("--one-page", it),
        Arguments.of("--tiles none", it.withPoster(poster.withTiling(Optional.empty()))),
        Arguments.of(
            "--tiles letter --overlap 12,5 --no-crop-marks",
            it.withPoster(
                poster.withTiling(
                    Optional.of(
                        tiling
                            .withSheet(Paper.LETTER)
                            .withOverlap(12.5)
                            .withCropMarks(CropMarks.OMITTED))))),
        Arguments.of("--without-project", it.withProject(Optional.of(Enclosure.LEFT_OUT))),
        Arguments.of("--leave-out none", leavingOut(List.of())),
        Arguments.of(
            "--leave-out stages,how-to-read",
            leavingOut(List.of(DocumentPart.HOW_TO_READ, DocumentPart.STAGES))));
  }

  private static ExportSetup leavingOut(List<DocumentPart> parts) {
    return REMEMBERED
        .withHandout(REMEMBERED.handout().withLeftOut(parts))
        .withDeck(REMEMBERED.deck().withLeftOut(parts));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void whatIsNotSaidIsAsTheProjectRemembers(String options, ExportSetup expected) throws Exception {
    CommandSpec syntax = new ExportCommand().syntax(Messages.in(Language.ENGLISH.locale()));
    List<String> words = new ArrayList<>(List.of("map.periplo", "--to=map.pdf"));
    words.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));

    assertThat(
            new WishedSetup(new CommandLine(syntax).parseArgs(words.toArray(String[]::new)))
                .over(REMEMBERED))
        .isEqualTo(expected);
  }

  @Test
  void whatContradictsItselfIsRefused() throws Exception {
    CommandRun run = export(project(), "map.pdf", "--with-project", "--without-project");

    assertThat(run.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(run.complaint())
        .isEqualTo(
            "“--with-project” and “--without-project” contradict each other; give one of them.");
    assertThat(folder.resolve("map.pdf")).doesNotExist();
  }

  @Test
  void aDocumentThatTheFormatCannotHoldIsRefused() throws Exception {
    CommandRun run = export(project(), "map.svg", "--document", "deck");

    assertThat(run.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(run.complaint())
        .startsWith(
            "“%s” cannot hold this: deck. It can hold: poster"
                .formatted(folder.resolve("map.svg")));
    assertThat(folder.resolve("map.svg")).doesNotExist();
  }

  @Test
  void whatShouldBeMendedIsToldAfterTheExport() throws Exception {
    Path file = folder.resolve("map.pdf");
    CommandRun run = export(project(), "map.pdf");

    assertThat(run)
        .isEqualTo(
            new CommandRun(ExitCode.DONE, "Exported to “%s”.%n".formatted(file), run.error()));
    assertThat(run.error().lines())
        .hasSize(3)
        .allMatch(it -> it.startsWith("periplo: “%s”: Page 1 (".formatted(file)))
        .allMatch(it -> it.contains("Nothing is said of the stage"));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void strictlyNothingIsWrittenAsLongAsSomethingShouldBeMended() throws Exception {
    CommandRun run = export(project(), "map.pdf", "--strict");

    assertThat(run).isEqualTo(new CommandRun(ExitCode.PROBLEM, "", run.error()));
    assertThat(run.error().lines()).hasSize(3);
    assertThat(folder.resolve("map.pdf")).doesNotExist();
    assertThat(export(Path.of("samples/five-stages.periplo"), "map.pdf", "--strict"))
        .isEqualTo(
            new CommandRun(
                ExitCode.DONE, "Exported to “%s”.%n".formatted(folder.resolve("map.pdf")), ""));
  }

  /// A project whose three stages are empty.
  private Path project() throws Exception {
    Path file = Files.createTempDirectory(folder, "empty").resolve("map.periplo");
    ProjectFiles.save(Template.THREE_STAGES.in(Language.ENGLISH), file);
    return file;
  }

  private CommandRun export(Path file, String target, String... options) {
    List<String> words = new ArrayList<>(List.of("export", file.toString()));
    words.add("--to=" + folder.resolve(target));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }
}
