package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.Paper;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.pages.OnPaper;
import org.periplo.pages.PosterPages;

class SamplesTest {

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("samples")).filter(it -> it.toString().endsWith(".periplo")).sorted();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void postersCanBeReadAloudAndArchivedAndSayTheWordsOfEveryCardInOrder(Path sample)
      throws Exception {
    Project project = ProjectFiles.read(sample);
    List<Page> pages = PosterPages.of(project, project.maps());
    byte[] painted = painted(project, pages);

    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
    try (ReadBack pdf = new ReadBack(painted)) {
      assertThat(pdf.structure().stream().map(String::strip))
          .containsSubsequence(paragraphs(project, pages));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyProjectCanBeReadAloudAndArchived(long seed) {
    Project project = RandomProject.from(seed);
    byte[] painted =
        painted(project, PosterPages.of(OnPaper.of(project, Paper.A3), project.maps()));

    assertThat(Conformance.brokenForReadingAloud(painted)).as("seed %d", seed).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).as("seed %d", seed).isEmpty();
  }

  private static byte[] painted(Project project, List<Page> pages) {
    return ReadBack.painted(new Document(project.name(), project.language().tag(), "", pages));
  }

  private static List<String> paragraphs(Project project, List<Page> pages) {
    Map<ElementId, Card> cards =
        project.maps().stream()
            .flatMap(it -> it.cards().stream())
            .collect(Collectors.toMap(Card::id, it -> it));
    return pages.stream()
        .flatMap(it -> it.drawing().marks().stream())
        .filter(it -> it.tag().role() == Role.CARD)
        .flatMap(it -> cards.get(it.tag().shows().orElseThrow()).text().lines())
        .map(it -> "P: " + it)
        .toList();
  }
}
