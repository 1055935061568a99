package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.Card;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class PosterPagesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @Test
  void aPosterForEachMapHoldsEveryCardInTheOrderOfReading() {
    Project project = LargeProject.of(6, 10, 300);
    List<Page> pages = PosterPages.of(project, project.maps(), PosterSize.MADE_TO_FIT);

    assertThat(pages).hasSize(1);
    List<Mark> cards =
        pages.getFirst().drawing().marks().stream()
            .filter(it -> it.tag().role() == Role.CARD)
            .toList();
    assertThat(cards).hasSize(300);
    List<Integer> steps = cards.stream().map(it -> stepIndex(project, it)).toList();
    assertThat(steps).isSorted();
  }

  private static int stepIndex(Project project, Mark mark) {
    var map = project.maps().getFirst();
    Card card =
        map.cards().stream()
            .filter(it -> it.id().equals(mark.tag().shows().orElseThrow()))
            .findFirst()
            .orElseThrow();
    return map.steps().stream().map(it -> it.id()).toList().indexOf(card.step());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingLiesOutsideThePaper(long seed) {
    Project project = RandomProject.from(seed);
    for (PosterSize size : PosterSize.values()) {
      for (Page page : PosterPages.of(project, project.maps(), size)) {
        Box paper = Box.of(page.drawing().size()).grown(0.01);
        for (Mark mark : page.drawing().marks()) {
          Box bounds = mark.bounds();
          assertThat(paper.contains(new Point(bounds.x(), bounds.y()))).isTrue();
          assertThat(bounds.right()).isLessThanOrEqualTo(paper.right());
          assertThat(bounds.bottom()).isLessThanOrEqualTo(paper.bottom());
        }
      }
    }
  }

  @Test
  void anA3PosterIsA3WhateverTheMap() {
    Project project = LargeProject.of(20, 10, 2000);
    Size paper =
        PosterPages.of(project, project.maps(), PosterSize.A3_LANDSCAPE)
            .getFirst()
            .drawing()
            .size();

    assertThat(paper.width()).isCloseTo(1190.55, Offset.offset(0.01));
    assertThat(paper.height()).isCloseTo(841.89, Offset.offset(0.01));
  }
}
