package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.text.Run;

class DeckPagesTest {

  private record Case(String name, Project project) {
    @Override
    public String toString() {
      return name;
    }

    List<Page> pages() {
      return DeckPages.of(project, project.maps());
    }
  }

  static Stream<Case> cases() {
    Stream<Case> byChance =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(40)
            .map(seed -> new Case("seed " + seed, RandomProject.from(seed)));
    return Stream.concat(byChance, Stream.of(new Case("large", LargeProject.of(20, 10, 2000))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCardStandsOnOneSlide(Case it) {
    List<ElementId> expected = new ArrayList<>();
    it.project()
        .maps()
        .forEach(map -> expected.addAll(map.cards().stream().map(Card::id).toList()));
    List<ElementId> shown = new ArrayList<>();
    for (Page page : it.pages()) {
      page.drawing().marks().stream()
          .filter(mark -> mark.tag().role() == Role.CARD)
          .forEach(mark -> shown.add(mark.tag().shows().orElseThrow()));
    }

    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everySlideHasOneTitle(Case it) {
    assertThat(it.pages())
        .allSatisfy(
            page ->
                assertThat(page.drawing().marks())
                    .filteredOn(mark -> mark.tag().role() == Role.TITLE)
                    .hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingLiesOutsideItsSlide(Case it) {
    Box slide = Box.of(SlideFrame.SLIDE).grown(0.01);
    for (Page page : it.pages()) {
      for (Mark mark : page.drawing().marks()) {
        Box bounds = mark.bounds();
        assertThat(slide.contains(new Point(bounds.x(), bounds.y())))
            .as("%s: %s", page.title(), bounds)
            .isTrue();
        assertThat(bounds.right()).isLessThanOrEqualTo(slide.right());
        assertThat(bounds.bottom()).as(page.title()).isLessThanOrEqualTo(slide.bottom());
      }
    }
  }

  @Test
  void noWordsOnALargeMapsSlidesAreSmallerThanNinePoints() {
    Project project = LargeProject.of(20, 10, 2000);

    assertThat(DeckPages.of(project, project.maps()))
        .allSatisfy(
            page ->
                assertThat(sizes(page.drawing().marks()))
                    .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(9 - 1e-9)));
  }

  private static List<Double> sizes(List<Mark> marks) {
    List<Double> sizes = new ArrayList<>();
    for (Mark mark : marks) {
      switch (mark) {
        case BoxMark box -> box.text().lines().forEach(line -> addSizes(sizes, line.runs()));
        case ChevronMark it -> it.text().lines().forEach(line -> addSizes(sizes, line.runs()));
        case TextMark it -> it.text().lines().forEach(line -> addSizes(sizes, line.runs()));
        case GroupMark group -> sizes.addAll(sizes(group.marks()));
        default -> {}
      }
    }
    return sizes;
  }

  private static void addSizes(List<Double> sizes, List<Run> runs) {
    runs.forEach(run -> sizes.add(run.style().size()));
  }
}
