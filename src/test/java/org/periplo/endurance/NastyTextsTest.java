package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Progress;
import org.periplo.export.DocumentKind;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.layout.Arrangement;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// Each nasty text in every place of a project at once; the very long ones in full, everywhere and
/// in every document, are for `NastyTexts`.
class NastyTextsTest {

  private static final int ENOUGH = 400;
  private static final Duration SOON = Duration.ofSeconds(20);

  /// A text, to be exported in a format as a document.
  private record Case(NastyText text, ExportFormat format, DocumentKind kind) {}

  @ParameterizedTest
  @EnumSource
  void itIsKeptLetterByLetter(NastyText text) throws Exception {
    Project project = TextPlaces.filledWith(text.text());

    assertThat(project.name()).isEqualTo(text.text());
    assertThat(ProjectFiles.parse(ProjectFiles.toBytes(project), "again")).isEqualTo(project);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itIsExportedInEveryWay(Case each) throws Exception {
    SoundExport.require(TextPlaces.filledWith(inSmall(each.text)), each.format, each.kind);
  }

  /// On a machine with nothing else to do it takes less than a second; no clock of a test can ask
  /// for that.
  @ParameterizedTest
  @EnumSource
  void aCardThatIsFullOfItIsLaidOutAndExportedInSeconds(NastyText text) throws Exception {
    Project project = onCards(text.text());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long start = System.nanoTime();

    project.maps().forEach(it -> Arrangement.of(project, it, Theme.LIGHT));
    new Export(project, ExportFormat.PDF, ExportOptions.USUAL).to(bytes, Progress.UNWATCHED);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
  }

  static List<Case> cases() {
    return Arrays.stream(NastyText.values())
        .flatMap(
            text -> Arrays.stream(ExportFormat.values()).flatMap(format -> cases(text, format)))
        .toList();
  }

  private static Stream<Case> cases(NastyText text, ExportFormat format) {
    return format.kinds().stream().map(it -> new Case(text, format, it));
  }

  private static String inSmall(NastyText text) {
    return text.isLong() ? text.text().substring(0, ENOUGH) : text.text();
  }

  /// A project in which the first card says it, and nothing else does.
  private static Project onCards(String text) throws ProblemException, IOException {
    Project project = TextPlaces.filledWith("Words");
    JourneyMap map = project.maps().getFirst();
    List<Card> cards =
        map.cards().stream()
            .map(it -> it.equals(map.cards().getFirst()) ? it.withText(text) : it)
            .toList();
    return project.withMap(map.id(), it -> it.withCards(cards));
  }
}
