package org.periplo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.drawing.Progress;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Template;
import org.periplo.model.Audience;
import org.periplo.model.ExportSetup;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.Project;
import org.periplo.pages.OnPaper;

class InterpreterTest {

  private static final Path SAMPLE = Path.of("samples/five-stages.periplo");

  @TempDir Path folder;

  @Test
  void oneCommandExportsToSeveralFormats() {
    Path pdf = folder.resolve("map.pdf");
    Path svg = folder.resolve("map.SVG");

    assertThat(CommandRun.of("export", SAMPLE.toString(), "--to", "" + pdf, "--to", "" + svg))
        .isEqualTo(
            new CommandRun(
                ExitCode.DONE, "Exported to “%s”.%nExported to “%s”.%n".formatted(pdf, svg), ""));
    assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    assertThat(svg).content().contains("<svg");
  }

  @Test
  void theOptionsOfAnExportReachIt() throws Exception {
    Project project = ProjectFiles.read(SAMPLE);
    JourneyMap map = project.maps().getLast();
    Path given = folder.resolve("given.png");
    Path expected = folder.resolve("expected.png");
    ExportOptions options = ExportOptions.USUAL.withMap(Optional.of(map.id())).withScale(0.5);
    new Export(OnPaper.of(project, Paper.A3), ExportFormat.PNG, options)
        .to(expected, Progress.UNWATCHED);

    CommandRun.of(
        "export", "" + SAMPLE, "--to=" + given, "--map=" + map.name(), "--paper=A3", "--scale=0,5");

    assertThat(given).hasSameBinaryContentAs(expected);
  }

  @Test
  void soundProjectsAreCountedUp() throws Exception {
    Path large = folder.resolve("large.periplo");
    Path bare = folder.resolve("bare.periplo");
    ProjectFiles.save(LargeProject.of(2, 4, 8), large);
    ProjectFiles.save(Template.FIVE_STAGES.in(Language.ENGLISH), bare);

    assertThat(CommandRun.of("validate", "" + large, "" + bare))
        .isEqualTo(
            new CommandRun(
                ExitCode.DONE,
                """
                “%s” is a sound project with one map and 8 cards.
                “%s” is a sound project with one map and no cards.
                """
                    .formatted(large, bare),
                ""));
  }

  @Test
  void whatIsRepairedInAnOlderFileIsToldAndTheWorkIsDone() throws Exception {
    Path old = folder.resolve("old.periplo");
    byte[] project = ProjectFiles.toBytes(Template.FIVE_STAGES.in(Language.ENGLISH));
    String json = new String(project, UTF_8).replaceFirst("\"1\\.1\",", "\"1.0\", \"exports\": 3,");
    Files.writeString(old, json);
    String told =
        "periplo: “%s” is of an older format, and was changed as it was opened (line 2, column 32, exports): what stood as “exports”, a name that has a meaning now, stands as “exports (1.0)”.\n"
            .formatted(old);

    assertThat(CommandRun.of("validate", "" + old))
        .isEqualTo(
            new CommandRun(
                ExitCode.DONE,
                "“%s” is a sound project with one map and no cards.\n".formatted(old),
                told));
    assertThat(CommandRun.of("export", "" + old, "--to=" + folder.resolve("map.svg")).error())
        .startsWith(told);
    assertThat(CommandRun.of("diff", "" + old, "" + old).error()).isEqualTo(told + told);
    assertThat(CommandRun.of("merge", "" + old, "" + old, "" + old).error()).isEqualTo(told + told);
  }

  @Test
  void aProjectThatTravelsInsideAPdfIsReadThereAndThePdfIsNeverWrittenOver() throws Exception {
    Project project = Template.FIVE_STAGES.in(Language.ENGLISH);
    ExportSetup internal = project.exports().withAudience(Audience.INTERNAL);
    Path pdf = folder.resolve("map.pdf");
    new Export(project.withExports(internal), ExportFormat.PDF, ExportOptions.USUAL)
        .to(pdf, Progress.UNWATCHED);
    byte[] before = Files.readAllBytes(pdf);
    Path image = folder.resolve("map.svg");

    assertThat(CommandRun.of("validate", "" + pdf).out())
        .isEqualTo("“%s” is a sound project with one map and no cards.\n".formatted(pdf));
    assertThat(CommandRun.of("export", "" + pdf, "--to=" + image).code()).isEqualTo(ExitCode.DONE);
    assertThat(image).isNotEmptyFile();
    assertThat(CommandRun.of("export", "" + pdf, "--to=" + pdf).code()).isNotEqualTo(ExitCode.DONE);
    assertThat(pdf).hasBinaryContent(before);
  }

  @Test
  void oneBadFileAmongGoodOnesIsAProblem() {
    CommandRun run = CommandRun.of("validate", "" + SAMPLE, "nowhere.periplo", "" + SAMPLE);

    assertThat(run.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.complaint()).startsWith("“nowhere.periplo” cannot be opened");
  }

  @ParameterizedTest
  @CsvSource({
    "five-stages, es, FIVE_STAGES, SPANISH",
    "five-stages, en, FIVE_STAGES, ENGLISH",
    "THREE-STAGES, es, THREE_STAGES, SPANISH"
  })
  void aNewProjectIsTheTemplateUnderTheFilesName(
      String word, String tag, Template template, Language language) throws Exception {
    Path file = folder.resolve("Compra 2026.periplo");

    CommandRun.of("new", "--template", word, "--language", tag, folder.resolve("Compra 2026") + "");

    assertThat(ProjectFiles.read(file)).isEqualTo(template.in(language).withName("Compra 2026"));
  }

  @Test
  void withoutALanguageANewProjectSpeaksTheInterfaces() throws Exception {
    Path file = folder.resolve("map.periplo");

    CommandRun.of(Map.of("LANG", "es_ES.UTF-8"), "new", "--template", "three-stages", "" + file);

    assertThat(ProjectFiles.read(file).language()).isEqualTo(Language.SPANISH);
  }

  @Test
  void withoutACommandTheWindowOpensWithTheFileIfThereIsOne() {
    List<Optional<Path>> opened = new ArrayList<>();
    WindowOpener window =
        (file, _) -> {
          opened.add(file);
          return ExitCode.DONE;
        };

    CommandRun.of(window, Map.of());
    CommandRun.of(window, Map.of(), "" + SAMPLE);
    CommandRun.of(window, Map.of(), "--language", "es");

    assertThat(opened).containsExactly(Optional.empty(), Optional.of(SAMPLE), Optional.empty());
  }

  @Test
  void whatIsNeitherCommandNorFileOpensNoWindow() {
    CommandRun run = CommandRun.of("exprot");

    assertThat(run.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(run.complaint())
        .isEqualTo(
            "There is neither a command nor a file “exprot”; “periplo --help” lists the"
                + " commands.");
  }

  @Test
  void aFaultOfTheProgramIsToldInASentenceAndItsDetailsOnlyWhenWanted() throws Exception {
    WindowOpener broken =
        (_, _) -> {
          throw new IllegalStateException("out of order");
        };
    Path any = Files.createFile(folder.resolve("any"));

    CommandRun brief = CommandRun.of(broken, Map.of(), "" + any);
    CommandRun verbose = CommandRun.of(broken, Map.of(), "--verbose", "" + any);

    assertThat(brief.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(brief.complaint())
        .startsWith("Periplo failed through a fault of its own")
        .contains("out of order");
    assertThat(verbose.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(verbose.error()).contains("\tat org.periplo.").endsWith(brief.error());
  }
}
