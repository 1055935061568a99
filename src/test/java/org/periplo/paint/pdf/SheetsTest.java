package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.files.ProjectFiles;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.model.Tiling;
import org.periplo.pages.PosterPages;
import org.periplo.pages.StickyPages;

class SheetsTest {

  @ParameterizedTest
  @MethodSource("org.periplo.paint.pdf.SamplesTest#samples")
  void sheetsAndNotesCanBeReadAloudAndArchived(Path sample) throws Exception {
    Project whole = ProjectFiles.read(sample);
    PosterSetup sheets = PosterSetup.USUAL.withTiling(Optional.of(Tiling.USUAL));
    Project project = whole.withExports(whole.exports().withPoster(sheets));
    List<List<Page>> documents =
        List.of(
            PosterPages.of(project, project.maps()),
            PosterPages.blank(project, project.maps()),
            StickyPages.of(project, project.maps()));

    for (List<Page> pages : documents) {
      byte[] painted =
          ReadBack.painted(new Document(project.name(), project.language().tag(), "", pages));
      assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
      assertThat(Conformance.brokenForArchives(painted)).isEmpty();
    }
  }
}
