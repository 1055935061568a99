package org.periplo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
import org.periplo.model.Brand;
import org.periplo.model.BrandBuilder;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.LargeProject;
import org.periplo.model.MapId;
import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

class ExportTest {

  private static final Project ONE_MAP = LargeProject.of(3, 4, 20);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.periplo.export.SampleCase#all")
  void theSameProjectGivesTheSameBytes(SampleCase sample) throws Exception {
    assertThat(sample.exported()).isNotEmpty().isEqualTo(sample.exported());
  }

  @ParameterizedTest
  @EnumSource
  void progressGoesFromNothingToAllWithoutTurningBack(ExportFormat format) throws Exception {
    List<Double> shares = new ArrayList<>();

    new Export(ONE_MAP, format, ExportOptions.USUAL).to(folder.resolve("map"), shares::add);

    assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0);
  }

  @ParameterizedTest
  @EnumSource
  void anExportThatIsStoppedLeavesWhatWasThere(ExportFormat format) throws Exception {
    Path file = Files.writeString(folder.resolve("map." + format.extension()), "from yesterday");
    Progress stop =
        _ -> {
          throw new CancellationException();
        };
    Export export = new Export(ONE_MAP, format, ExportOptions.USUAL);

    assertThatThrownBy(() -> export.to(file, stop)).isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("from yesterday");
    assertThat(folder).isDirectoryNotContaining(it -> !it.equals(file));
  }

  @Test
  void anExportDoesNotReplaceWhatAnOfficeProgramHasOpen() throws Exception {
    Path file = Files.writeString(folder.resolve("map.pptx"), "from yesterday");
    Files.createFile(folder.resolve(".~lock.map.pptx#"));
    Export export = new Export(ONE_MAP, ExportFormat.POWERPOINT, ExportOptions.USUAL);

    assertThatThrownBy(() -> export.to(file, Progress.UNWATCHED))
        .asInstanceOf(type(ProblemException.class))
        .extracting(it -> it.problem().key())
        .isEqualTo("problem.save.locked");
    assertThat(file).hasContent("from yesterday");
  }

  @Test
  void aDocumentOfOneMapHasTheMapsTitle() {
    Project project = ONE_MAP.withBrand(BrandBuilder.from(Brand.NONE).withOrganisation("Norte"));
    Document document = ExportFormat.SVG.document(project, ExportOptions.USUAL);

    assertThat(document)
        .isEqualTo(
            new Document(
                project.maps().getFirst().name(),
                Language.SPANISH.tag(),
                "Norte",
                document.pages()));
    assertThat(document.pages()).hasSize(1);
  }

  @Test
  void aDocumentOfSeveralMapsHasTheProjectsTitleAndAllMaps() {
    Project project = twoMaps();
    Document document = ExportFormat.SVG.document(project, ExportOptions.USUAL);

    assertThat(document.title()).isEqualTo(project.name());
    assertThat(document.pages()).extracting(Page::title).containsExactly("Today", "Tomorrow");
  }

  @Test
  void aMapThatIsChosenIsExportedAlone() {
    ExportOptions options = ExportOptions.USUAL.withMap(Optional.of(new MapId("tomorrow")));
    Document document = ExportFormat.SVG.document(twoMaps(), options);

    assertThat(document.title()).isEqualTo("Tomorrow");
    assertThat(document.pages()).extracting(Page::title).containsExactly("Tomorrow");
  }

  private static Project twoMaps() {
    return Project.of("Both", Language.ENGLISH, map("today", "Today"))
        .withMaps(List.of(map("today", "Today"), map("tomorrow", "Tomorrow")));
  }

  private static JourneyMap map(String id, String name) {
    Step step = Step.of(new StepId(id + "-step"), "Step");
    Stage stage = Stage.of(new StageId(id + "-stage"), "Stage", Phase.BEFORE, List.of(step));
    return JourneyMap.of(new MapId(id), name, List.of(stage), List.of());
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatMakesEachOfItsDocuments(ExportFormat format) {
    assertThat(format.kinds())
        .allSatisfy(
            kind -> {
              ExportOptions options = ExportOptions.USUAL.withKind(Optional.of(kind));
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              new Export(ONE_MAP, format, options).to(bytes, Progress.UNWATCHED);
              assertThat(bytes.toByteArray()).isNotEmpty();
              assertThat(Messages.in(Locale.ENGLISH).text(kind.nameKey())).isNotBlank();
            });
  }

  @ParameterizedTest
  @EnumSource
  void aFormatHasADocumentOfPagesOrNone(ExportFormat format) {
    ThrowingCallable document = () -> format.document(ONE_MAP, ExportOptions.USUAL);
    if (format.hasPages()) {
      assertThatCode(document).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(document).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anImageThatWouldBeTooLargeIsRefusedInASentence() {
    Export export = new Export(ONE_MAP, ExportFormat.PNG, ExportOptions.USUAL.withScale(5000));

    assertThatThrownBy(() -> export.to(folder.resolve("map.png"), Progress.UNWATCHED))
        .asInstanceOf(type(ProblemException.class))
        .extracting(ProblemException::problem)
        .extracting(Problem::kind)
        .isEqualTo(Problem.Kind.NOT_WRITTEN);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({"map.svg, SVG", "MAP.SVG, SVG", "deep.svg/map.png, PNG"})
  void theEndingOfANameTellsTheFormat(Path file, ExportFormat format) {
    assertThat(ExportFormat.of(file)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"map", "map.doc", "svg", "map.svg/map"})
  void anotherEndingTellsNone(Path file) {
    assertThat(ExportFormat.of(file)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatHasItsOwnNameAndEnding(ExportFormat format) {
    assertThat(Messages.in(Locale.ENGLISH).text(format.nameKey())).isNotBlank();
    assertThat(ExportFormat.of(Path.of("map." + format.extension()))).contains(format);
  }
}
