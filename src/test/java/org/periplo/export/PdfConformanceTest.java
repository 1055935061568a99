package org.periplo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Progress;
import org.periplo.files.Sample;
import org.periplo.model.Audience;
import org.periplo.model.ExportSetup;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.PosterFit;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.model.Tiling;
import org.periplo.paint.pdf.Conformance;

class PdfConformanceTest {

  static Stream<Arguments> documents() {
    return Arrays.stream(Sample.values())
        .flatMap(
            sample -> ExportFormat.PDF.kinds().stream().map(kind -> Arguments.of(sample, kind)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentOfEverySampleCanBeReadAloudAndArchived(Sample sample, DocumentKind kind)
      throws IOException {
    assertConforms(sample.project(), kind);
    assertConforms(internal(sample.project()), kind);
  }

  @ParameterizedTest
  @EnumSource
  void aPosterOnAnyPaperCanBeReadAloudAndArchived(Paper paper) throws IOException {
    PosterSetup onOne = PosterSetup.USUAL.withPaper(Optional.of(paper)).withFit(PosterFit.ONE_PAGE);
    PosterSetup readable = onOne.withFit(PosterFit.READABLE);
    PosterSetup tiled = PosterSetup.USUAL.withTiling(Optional.of(Tiling.USUAL.withSheet(paper)));

    for (PosterSetup setup : new PosterSetup[] {onOne, readable, tiled}) {
      Project project = Sample.OMNICHANNEL_PURCHASE.project();
      assertConforms(project.withExports(project.exports().withPoster(setup)), DocumentKind.POSTER);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aProjectOfTwoThousandCardsCanBeReadAloudAndArchived(DocumentKind kind) throws IOException {
    assertConforms(internal(LargeProject.of(20, 10, 2_000)), kind);
  }

  static Stream<DocumentKind> kinds() {
    return ExportFormat.PDF.kinds().stream();
  }

  private static Project internal(Project project) {
    return project.withExports(ExportSetup.USUAL.withAudience(Audience.INTERNAL));
  }

  private static void assertConforms(Project project, DocumentKind kind) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ExportOptions options = ExportOptions.USUAL.withKind(Optional.of(kind));
    new Export(project, ExportFormat.PDF, options).to(pdf, Progress.UNWATCHED);

    assertThat(Conformance.brokenForReadingAloud(pdf.toByteArray())).isEmpty();
    assertThat(Conformance.brokenForArchives(pdf.toByteArray())).isEmpty();
  }
}
