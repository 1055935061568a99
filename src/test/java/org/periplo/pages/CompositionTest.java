package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Step;
import org.periplo.pages.Composed.Words;
import org.periplo.text.Line;
import org.periplo.theme.Palette;

class CompositionTest {

  private static final double READABLE_SLIDE = 9;
  private static final double READABLE_PAPER = 8;
  private static final double HAIR = 0.01;

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#allAndEndless")
  void everyCardStandsOnOnePage(Composed it) {
    List<ElementId> expected = new ArrayList<>();
    it.project()
        .maps()
        .forEach(map -> expected.addAll(map.cards().stream().map(Card::id).toList()));
    List<ElementId> shown = new ArrayList<>();
    for (Page page : it.pages()) {
      cards(page).forEach(mark -> shown.add(mark.tag().shows().orElseThrow()));
    }

    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Mark> cards(Page page) {
    return page.drawing().marks().stream().filter(mark -> mark.tag().role() == Role.CARD).toList();
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#allAndEndless")
  void noCardCoversAnother(Composed it) {
    for (Page page : it.pages()) {
      List<Box> boxes = cards(page).stream().map(mark -> mark.bounds().grown(-1)).toList();
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = i + 1; j < boxes.size(); j++) {
          assertThat(boxes.get(i).touches(boxes.get(j))).as(page.title()).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#allAndEndless")
  void everyPageHasOneTitle(Composed it) {
    assertThat(it.pages())
        .allSatisfy(
            page ->
                assertThat(page.drawing().marks())
                    .filteredOn(mark -> mark.tag().role() == Role.TITLE)
                    .hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#allAndEndless")
  void nothingLiesOutsideItsPage(Composed it) {
    for (Page page : it.pages()) {
      Box paper = Box.of(page.drawing().size()).grown(HAIR);
      assertThat(Composed.marks(page))
          .allSatisfy(
              mark -> assertThat(paper.union(mark.bounds())).as(page.title()).isEqualTo(paper));
    }
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#allAndEndless")
  void nothingButTheFootReachesBelowTheContent(Composed it) {
    double bottom = it.format().content().bottom() * it.format().scale() + HAIR;
    for (Page page : it.pages()) {
      assertThat(page.drawing().marks())
          .filteredOn(mark -> mark.tag().role() != Role.FOOTER)
          .filteredOn(mark -> mark.tag().role() != Role.PAGE_NUMBER)
          .filteredOn(mark -> mark.bounds().height() < page.drawing().size().height())
          .allSatisfy(
              mark ->
                  assertThat(mark.bounds().bottom())
                      .as("%s %s", page.title(), mark.tag())
                      .isLessThanOrEqualTo(bottom));
    }
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#allAndEndless")
  void noWordsLeaveTheirBox(Composed it) {
    for (Page page : it.pages()) {
      assertThat(Composed.words(page).filter(CompositionTest::isTooLarge))
          .as(page.title())
          .isEmpty();
    }
  }

  private static boolean isTooLarge(Words words) {
    return words.text().height() > words.room().height() + HAIR
        || words.text().usedWidth() > words.room().width() + HAIR;
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#all")
  void allWordsAreLargeEnoughToRead(Composed it) {
    double least = it.format().equals(PageFormat.SLIDE) ? READABLE_SLIDE : READABLE_PAPER;
    for (Page page : it.pages()) {
      assertThat(Composed.words(page).flatMap(words -> words.text().lines()))
          .flatExtracting(Line::runs)
          .filteredOn(run -> run.style().size() + HAIR < least)
          .as(page.title())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#all")
  void everyLinkLeadsToAPage(Composed it) {
    List<Page> pages = it.pages();
    List<PageKey> keys = pages.stream().map(Page::key).flatMap(Optional::stream).toList();
    Set<PageKey> wanted = new HashSet<>();
    for (Page page : pages) {
      Composed.tags(page).stream().map(Tag::leadsTo).flatMap(Optional::stream).forEach(wanted::add);
    }

    assertThat(keys).doesNotHaveDuplicates().containsAll(wanted);
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#all")
  void allWordsStandOutFromWhatIsUnderThem(Composed it) {
    for (Page page : it.pages()) {
      assertThat(Composed.words(page).filter(CompositionTest::isFaint)).as(page.title()).isEmpty();
    }
  }

  private static boolean isFaint(Words words) {
    return words
        .text()
        .lines()
        .flatMap(line -> line.runs().stream())
        .anyMatch(run -> run.style().colour().contrastWith(words.ground()) < Palette.READABLE);
  }

  @ParameterizedTest
  @MethodSource("org.periplo.pages.Composed#all")
  void cardsOfALaneAreReadStepByStep(Composed it) {
    for (Page page : it.pages()) {
      for (JourneyMap map : it.project().maps()) {
        for (Lane lane : map.lanes()) {
          List<Integer> steps =
              cards(page).stream()
                  .flatMap(mark -> mark.tag().shows().stream())
                  .flatMap(id -> map.cards().stream().filter(card -> card.id().equals(id)))
                  .filter(card -> card.lane().equals(lane.id()))
                  .map(card -> map.steps().stream().map(Step::id).toList().indexOf(card.step()))
                  .toList();

          assertThat(steps).as("%s, %s", page.title(), lane.id()).isSorted();
        }
      }
    }
  }
}
