package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import org.periplo.model.Paper;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class PosterPagesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @Test
  void aPosterForEachMapHoldsEveryCardInTheOrderOfReading() {
    Project project = LargeProject.of(6, 10, 300);
    List<Page> pages = PosterPages.of(project, project.maps());

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
    List<Optional<Paper>> papers =
        List.of(Optional.empty(), Optional.of(Paper.A4), Optional.of(Paper.A0));
    for (Optional<Paper> paper : papers) {
      for (Page page : PosterPages.of(OnPaper.of(project, paper), project.maps())) {
        Box sheet = Box.of(page.drawing().size()).grown(0.01);
        for (Mark mark : page.drawing().marks()) {
          Box bounds = mark.bounds();
          assertThat(sheet.contains(new Point(bounds.x(), bounds.y()))).isTrue();
          assertThat(bounds.right()).isLessThanOrEqualTo(sheet.right());
          assertThat(bounds.bottom()).isLessThanOrEqualTo(sheet.bottom());
        }
      }
    }
  }

  @Test
  void anA3PosterIsA3WhateverTheMap() {
    Project project = LargeProject.of(20, 10, 2000);
    Size paper =
        PosterPages.of(OnPaper.of(project, Paper.A3), project.maps()).getFirst().drawing().size();

    assertThat(paper.width()).isCloseTo(1190.55, Offset.offset(0.01));
    assertThat(paper.height()).isCloseTo(841.89, Offset.offset(0.01));
  }
}
