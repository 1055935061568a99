package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.Brand;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.PosterFit;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Step;

class PosterPagesTest {

  private static final double HAIR = 1e-6;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static List<Page> pages(Project project, Optional<Paper> paper) {
    Project set = OnPaper.of(project, paper);
    return PosterPages.of(set, set.maps());
  }

  private static List<Page> pages(Project project, Paper paper, PosterFit fit) {
    Project set = OnPaper.of(project, paper);
    set = set.withExports(set.exports().withPoster(set.exports().poster().withFit(fit)));
    return PosterPages.of(set, set.maps());
  }

  @Test
  void aPosterForEachMapHoldsEveryCardInTheOrderOfReading() {
    Project project = LargeProject.of(6, 10, 300);
    List<Page> pages = pages(project, Optional.empty());

    assertThat(pages).hasSize(1);
    List<ElementId> steps =
        project.maps().getFirst().steps().stream().<ElementId>map(Step::id).toList();
    List<Integer> places =
        cards(pages).stream()
            .map(
                it ->
                    project.maps().getFirst().cards().stream().filter(card -> card.id().equals(it)))
            .map(it -> steps.indexOf(it.findFirst().orElseThrow().step()))
            .toList();
    assertThat(places).hasSize(300).isSorted();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCardStandsOnOnePage(long seed) {
    Project project = RandomProject.from(seed);
    List<ElementId> expected =
        project.maps().stream()
            .flatMap(it -> it.cards().stream())
            .<ElementId>map(Card::id)
            .toList();

    assertThat(papers())
        .allSatisfy(
            paper ->
                assertThat(cards(pages(project, paper)))
                    .containsExactlyInAnyOrderElementsOf(expected));
  }

  private static List<ElementId> cards(List<Page> pages) {
    return pages.stream()
        .flatMap(it -> it.drawing().marks().stream())
        .filter(it -> it.tag().role() == Role.CARD)
        .map(it -> it.tag().shows().orElseThrow())
        .toList();
  }

  private static List<Optional<Paper>> papers() {
    List<Optional<Paper>> papers = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(Paper.values()).map(Optional::of).forEach(papers::add);
    return papers;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingLiesOutsideThePaper(long seed) {
    Project project = RandomProject.from(seed);
    papers().forEach(paper -> assertInside(pages(project, paper)));
    assertInside(pages(project, Paper.LETTER, PosterFit.ONE_PAGE));
  }

  private static void assertInside(List<Page> pages) {
    for (Page page : pages) {
      Box sheet = Box.of(page.drawing().size()).grown(0.01);
      for (Mark mark : page.drawing().marks()) {
        Box bounds = mark.bounds();
        assertThat(sheet.contains(new Point(bounds.x(), bounds.y()))).isTrue();
        assertThat(bounds.right()).isLessThanOrEqualTo(sheet.right());
        assertThat(bounds.bottom()).isLessThanOrEqualTo(sheet.bottom());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsOnPaperAreReadableHoweverLargeTheMap(Paper paper) {
    assertThat(pages(LargeProject.of(20, 10, 2000), paper, PosterFit.READABLE))
        .allSatisfy(
            page ->
                assertThat(Legible.smallest(page.drawing().marks()))
                    .isGreaterThanOrEqualTo(Legible.SMALLEST - HAIR));
  }

  @Test
  void pagesOfOneMapAreNumberedWhereAReaderSeesIt() {
    List<Page> pages = pages(LargeProject.of(6, 10, 300), Paper.A4, PosterFit.READABLE);

    assertThat(pages).hasSizeGreaterThan(1);
    for (int i = 0; i < pages.size(); i++) {
      String label = (i + 1) + " de " + pages.size();
      assertThat(pages.get(i).label()).isEqualTo(label);
      assertThat(words(pages.get(i), Role.PAGE_NUMBER)).containsExactly(label);
      assertThat(words(pages.get(i), Role.TITLE)).hasSize(1);
      assertThat(words(pages.get(i), Role.STAGE)).isNotEmpty();
      assertThat(words(pages.get(i), Role.LANE)).isNotEmpty();
    }
  }

  private static List<String> words(Page page, Role role) {
    return page.drawing().marks().stream()
        .filter(it -> it.tag().role() == role)
        .map(
            it ->
                String.join(
                    " ", TextPlace.in(List.of(it)).map(place -> place.text().text()).toList()))
        .toList();
  }

  @Test
  void aLongMapIsWrappedIntoBandsBeforeItGoesOnToAnotherPage() {
    Project project = LargeProject.of(8, 3, 24);
    List<Page> pages = pages(project, Paper.A3, PosterFit.READABLE);

    assertThat(pages).hasSize(1);
    List<Double> tops =
        pages.getFirst().drawing().marks().stream()
            .filter(it -> it.tag().role() == Role.STAGE)
            .map(it -> it.bounds().y())
            .distinct()
            .toList();
    assertThat(tops).hasSizeGreaterThan(1).isSorted();
    assertThat(words(pages.getFirst(), Role.LANE)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void aMapThatIsHigherThanWideTurnsItsPaper() {
    Project project = LargeProject.of(1, 10, 120);
    Size paper = pages(project, Paper.A2, PosterFit.READABLE).getFirst().drawing().size();

    assertThat(paper.height()).isGreaterThan(paper.width());
  }

  @Test
  void allOfAMapIsOnOnePageIfThatIsWanted() {
    List<Page> pages = pages(LargeProject.of(20, 10, 2000), Paper.A3, PosterFit.ONE_PAGE);

    assertThat(cards(pages)).hasSize(2000);
    assertThat(pages).hasSize(1);
    Size paper = pages.getFirst().drawing().size();
    assertThat(List.of(paper.width(), paper.height()))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 0.01 ? 0 : 1)
        .containsExactlyInAnyOrder(841.89, 1190.55);
  }

  @Test
  void theBrandStandsAtTheHeadAndTheFoot() {
    Project project = LargeProject.of(3, 4, 20);
    Brand brand = project.brand().withHeader("Confidential").withFooter("Norte 2027");
    Page page = pages(project.withBrand(brand), Optional.of(Paper.A3)).getFirst();

    assertThat(words(page, Role.NOTE).getFirst()).isEqualTo("Confidential");
    assertThat(words(page, Role.FOOTER)).containsExactly("Norte 2027");
  }
}
