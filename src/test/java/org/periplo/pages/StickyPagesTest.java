package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.Arrangement;
import org.periplo.layout.PlacedCard;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Tiling;

class StickyPagesTest {

  private static final double HAIR = 1e-6;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static List<Mark> notes(List<Page> pages) {
    return pages.stream()
        .flatMap(it -> it.drawing().marks().stream())
        .filter(it -> it.tag().role() == Role.CARD)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCardIsOnOneNoteAndGoesOnToTheNextWithAllItsWords(long seed) {
    Project project = RandomProject.from(seed);
    Map<ElementId, String> expected = new HashMap<>();
    for (JourneyMap map : project.maps()) {
      for (PlacedCard card : Arrangement.of(project, map, Looks.of(project)).cards()) {
        expected.put(card.card().id(), withoutSpaces(card.text().text()));
      }
    }
    Map<ElementId, String> shown = new HashMap<>();
    List<ElementId> order = new ArrayList<>();
    for (Mark note : notes(StickyPages.of(project, project.maps()))) {
      note.tag().shows().ifPresent(order::add);
      shown.merge(order.getLast(), words(note), String::concat);
    }

    assertThat(order).doesNotHaveDuplicates();
    assertThat(shown).isEqualTo(expected);
  }

  /// Without what it is and where it belongs, which is above its words.
  private static String words(Mark note) {
    List<String> texts =
        TextPlace.in(((GroupMark) note).marks()).skip(1).map(it -> it.text().text()).toList();
    return withoutSpaces(String.join("", texts));
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s", "");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingReachesOutOfItsNote(long seed) {
    Project project = RandomProject.from(seed);
    StickyGrid grid = StickyGrid.on(project.exports().handout().paper(), PosterPages.NOTE);
    Project untiled = project.withExports(project.exports().withPoster(PosterSetup.USUAL));
    for (Page page : StickyPages.of(untiled, project.maps())) {
      List<Mark> notes = notes(List.of(page));
      for (int i = 0; i < notes.size(); i++) {
        Box cell = grid.note(i).grown(-10);
        for (TextPlace place : TextPlace.in(List.of(notes.get(i))).toList()) {
          Box words = place.words();
          assertThat(words.x()).isGreaterThanOrEqualTo(cell.x());
          assertThat(words.right()).as(place.text().text()).isLessThanOrEqualTo(cell.right());
          assertThat(words.bottom()).as(place.text().text()).isLessThanOrEqualTo(cell.bottom());
        }
      }
    }
  }

  @Test
  void notesFollowTheStepsAndAreOfTheUsualSize() {
    Project project = LargeProject.of(3, 5, 40);
    List<Page> pages = StickyPages.of(project, project.maps());
    JourneyMap map = project.maps().getFirst();
    List<ElementId> steps = map.steps().stream().<ElementId>map(it -> it.id()).toList();
    List<Integer> places =
        notes(pages).stream()
            .flatMap(it -> it.tag().shows().stream())
            .map(id -> map.cards().stream().filter(it -> it.id().equals(id)).findFirst())
            .map(Optional::orElseThrow)
            .map(Card::step)
            .map(steps::indexOf)
            .toList();

    assertThat(places).hasSize(40).isSorted();
    assertThat(pages).hasSize(7);
    assertThat(StickyGrid.on(Paper.A4, PosterPages.NOTE).note(4))
        .usingRecursiveComparison()
        .withEqualsForType((Double a, Double b) -> Math.abs(a - b) < 0.1, Double.class)
        .isEqualTo(new Box(313.2, 297.6, 215.4, 215.4));
  }

  @Test
  void notesAreOnThePaperOfTheSheetsOfAPoster() {
    Project project = LargeProject.of(3, 5, 40);
    Tiling letter = Tiling.USUAL.withSheet(Paper.LETTER);
    Project tiled =
        project.withExports(
            project.exports().withPoster(PosterSetup.USUAL.withTiling(Optional.of(letter))));
    Size size = StickyPages.of(tiled, tiled.maps()).getFirst().drawing().size();

    assertThat(size.width()).isBetween(792 - HAIR, 792 + HAIR);
    assertThat(size.height()).isBetween(612 - HAIR, 612 + HAIR);
  }

  @Test
  void aMapWithoutCardsGivesASheetOfEmptyNotes() {
    Project project = LargeProject.of(2, 3, 0);

    assertThat(StickyPages.of(project, project.maps()))
        .singleElement()
        .satisfies(page -> assertThat(notes(List.of(page))).isEmpty())
        .satisfies(page -> assertThat(page.drawing().marks()).isNotEmpty());
  }
}
