package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.drawing.WindowMark;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStep;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Tiling;

class BlankPosterTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 30);
  }

  private static List<Page> blank(Project project, PosterSetup setup) {
    Project set = project.withExports(project.exports().withPoster(setup));
    return PosterPages.blank(set, set.maps());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFrameHasStagesStepsAndLanesAndNothingElse(long seed) {
    Project project = RandomProject.from(seed);
    List<Mark> marks = marks(blank(project, PosterSetup.USUAL));

    assertThat(marks)
        .filteredOn(it -> it.tag().role() == Role.STAGE)
        .hasSize(project.maps().stream().mapToInt(it -> it.stages().size()).sum());
    assertThat(marks)
        .filteredOn(it -> it.tag().role() == Role.STEP)
        .hasSize(project.maps().stream().mapToInt(it -> it.steps().size()).sum());
    assertThat(marks)
        .filteredOn(it -> it.tag().role() == Role.LANE)
        .hasSize(project.maps().stream().mapToInt(it -> it.lanes().size()).sum());
    assertThat(marks).noneMatch(it -> it.tag().role() == Role.CARD);
    assertThat(marks).noneMatch(it -> it.tag().role() == Role.FIGURE && !isLogo(it, project));
  }

  private static boolean isLogo(Mark mark, Project project) {
    return project.brand().logo().isPresent() && mark.tag().shows().isEmpty();
  }

  private static List<Mark> marks(List<Page> pages) {
    return pages.stream()
        .flatMap(it -> it.drawing().marks().stream())
        .flatMap(it -> it instanceof WindowMark window ? window.marks().stream() : Stream.of(it))
        .toList();
  }

  @Test
  void aStickyNoteFitsEachCell() {
    Project project = LargeProject.of(3, 8, 40);
    PosterMap poster = PosterMap.blank(project, project.maps().getFirst(), PosterPages.NOTE);
    MapLayout layout = poster.whole().layout();

    assertThat(layout.steps())
        .extracting(PlacedStep::column)
        .allMatch(it -> it.width() * poster.scale() > PosterPages.NOTE);
    assertThat(layout.lanes())
        .extracting(PlacedLane::box)
        .allMatch(it -> it.height() * poster.scale() > PosterPages.NOTE);
  }

  @Test
  void theFrameIsCutIntoSheetsToo() {
    Project project = LargeProject.of(3, 8, 40);
    List<Page> pages =
        blank(project, PosterSetup.USUAL.withTiling(Optional.of(Tiling.USUAL.withSheet(Paper.A3))));
    JourneyMap map = project.maps().getFirst();

    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(marks(pages).stream().flatMap(it -> it.tag().shows().stream()))
        .containsAll(map.lanes().stream().map(it -> it.id()).toList())
        .containsAll(map.steps().stream().map(it -> it.id()).toList());
  }
}
