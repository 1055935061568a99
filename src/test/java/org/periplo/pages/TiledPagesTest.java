package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.WindowMark;
import org.periplo.files.ProjectFiles;
import org.periplo.geometry.Box;
import org.periplo.layout.Arrangement;
import org.periplo.layout.PlacedStage;
import org.periplo.model.Card;
import org.periplo.model.CropMarks;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Tiling;
import org.periplo.theme.Palette;

class TiledPagesTest {

  private static final double HAIR = 1e-6;
  private static final Offset<Double> TENTH = Offset.offset(0.1);

  private record Case(String name, Project project, Optional<Paper> paper, Tiling tiling) {
    @Override
    public String toString() {
      return name;
    }

    List<Page> pages() {
      PosterSetup setup =
          project.exports().poster().withPaper(paper).withTiling(Optional.of(tiling));
      Project set = project.withExports(project.exports().withPoster(setup));
      return PosterPages.of(set, set.maps());
    }
  }

  static Stream<Case> cases() throws Exception {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(ofMany("" + file.getFileName(), ProjectFiles.read(file)));
      }
    }
    LongStream.rangeClosed(1, 25)
        .forEach(it -> cases.addAll(ofMany("seed " + it, RandomProject.from(it))));
    cases.addAll(ofMany("large", LargeProject.of(8, 10, 400)));
    cases.add(tiled("high lanes", LargeProject.of(3, 3, 400), Optional.empty(), Paper.A4, 0));
    return cases.stream();
  }

  private static List<Case> ofMany(String name, Project project) {
    return List.of(
        tiled(name + " natural", project, Optional.empty(), Paper.A4, 10),
        tiled(name + " unlapped", project, Optional.empty(), Paper.LETTER, 0),
        tiled(name + " wide lap", project, Optional.empty(), Paper.A3, 50),
        tiled(name + " A1", project, Optional.of(Paper.A1), Paper.A4, 10));
  }

  private static Case tiled(
      String name, Project project, Optional<Paper> paper, Paper sheet, double overlap) {
    Tiling tiling = Tiling.USUAL.withSheet(sheet).withOverlap(overlap);
    return new Case(name, project, paper, tiling);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noWordsAreCutAtTheEdgeOfASheet(Case it) {
    for (Page page : it.pages()) {
      Box paper = Box.of(page.drawing().size()).grown(-SheetPaper.WHITE + HAIR);
      for (Mark mark : page.drawing().marks()) {
        Box area = mark instanceof WindowMark window ? window.bounds() : paper;
        TextPlace.in(List.of(mark)).forEach(place -> assertInside(place, area, page));
      }
    }
  }

  private static void assertInside(TextPlace place, Box area, Page page) {
    Box words = place.words();
    boolean inside =
        words.x() >= area.x() - HAIR
            && words.y() >= area.y() - HAIR
            && words.right() <= area.right() + HAIR
            && words.bottom() <= area.bottom() + HAIR;
    assertThat(inside).as("%s: “%s”", page.title(), place.text().text()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCardMeansSomethingOnOneSheetWithAllItsWords(Case it) {
    Map<ElementId, String> words = new HashMap<>();
    for (JourneyMap map : it.project().maps()) {
      Arrangement.of(it.project(), map, Looks.of(it.project()))
          .cards()
          .forEach(card -> words.put(card.card().id(), card.text().text()));
    }
    Map<ElementId, String> shown = new HashMap<>();
    for (Mark mark : tagged(it.pages()).filter(mark -> mark.tag().role() == Role.CARD).toList()) {
      String text =
          String.join("", TextPlace.in(List.of(mark)).map(place -> place.text().text()).toList());
      assertThat(shown.put(mark.tag().shows().orElseThrow(), text)).isNull();
    }

    assertThat(shown).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPartOfAMapMeansSomethingOnOneSheetOnly(Case it) {
    List<ElementId> shown =
        tagged(it.pages()).flatMap(mark -> mark.tag().shows().stream()).toList();
    List<ElementId> cards =
        it.project().maps().stream()
            .flatMap(map -> map.cards().stream())
            .<ElementId>map(Card::id)
            .toList();

    assertThat(shown).doesNotHaveDuplicates().containsAll(cards);
    it.project()
        .maps()
        .forEach(
            map -> {
              assertThat(shown).containsAll(map.stages().stream().map(part -> part.id()).toList());
              assertThat(shown).containsAll(map.steps().stream().map(part -> part.id()).toList());
              assertThat(shown).containsAll(map.lanes().stream().map(part -> part.id()).toList());
            });
  }

  private static Stream<Mark> tagged(List<Page> pages) {
    return pages.stream()
        .flatMap(it -> it.drawing().marks().stream())
        .flatMap(it -> it instanceof WindowMark window ? window.marks().stream() : Stream.of(it))
        .filter(it -> !it.tag().isDecoration());
  }

  @Test
  void wordsOnSheetsAreLegible() {
    Project project = LargeProject.of(8, 10, 400);
    Case small = tiled("small", project, Optional.of(Paper.A3), Paper.A4, 10);

    assertThat(small.pages())
        .allSatisfy(
            page ->
                assertThat(Legible.smallest(page.drawing().marks()))
                    .isGreaterThanOrEqualTo(Legible.SMALLEST - HAIR));
  }

  private static TiledPoster poster(Project project, Paper sheet, double overlap) {
    PosterFrame frame = PosterMap.of(project, project.maps().getFirst()).frame("");
    Box most = new SheetPaper(PaperSize.landscape(sheet)).most();
    return TiledPoster.of(frame, 1, most, overlap);
  }

  @Test
  void sheetsJoinWithoutAGapAndShowOfTheirNeighboursWhatTheyOverlap() {
    TiledPoster poster = poster(LargeProject.of(8, 10, 400), Paper.A4, 28);
    SheetPaper paper = new SheetPaper(PaperSize.landscape(Paper.A4));

    assertThat(poster.columns()).isGreaterThan(2);
    assertThat(poster.rows()).isGreaterThan(2);
    for (int row = 0; row < poster.rows() - 1; row++) {
      for (int column = 0; column < poster.columns() - 1; column++) {
        PosterSheet sheet = new PosterSheet(poster, paper, row, column, 28);
        PosterSheet next = new PosterSheet(poster, paper, row, column + 1, 28);
        PosterSheet lower = new PosterSheet(poster, paper, row + 1, column, 28);
        assertThat(next.shown().x()).isCloseTo(poster.part(row, column).right(), TENTH);
        assertThat(lower.shown().y()).isCloseTo(poster.part(row, column).bottom(), TENTH);
        assertThat(sheet.window().right() - sheet.part().right()).isCloseTo(28, TENTH);
        assertThat(sheet.window().bottom() - sheet.part().bottom()).isCloseTo(28, TENTH);
        assertThat(paper.most().right()).isGreaterThanOrEqualTo(sheet.window().right() - HAIR);
        assertThat(paper.most().bottom()).isGreaterThanOrEqualTo(sheet.window().bottom() - HAIR);
      }
    }
  }

  @Test
  void cropMarksPointAlongTheEdgesOfAPartFromOutsideTheWindow() {
    TiledPoster poster = poster(LargeProject.of(8, 10, 400), Paper.A4, 28);
    PosterSheet sheet =
        new PosterSheet(poster, new SheetPaper(PaperSize.landscape(Paper.A4)), 1, 1, 28);
    List<Box> lines = SheetMarks.crop(sheet, Palette.LIGHT).stream().map(Mark::bounds).toList();
    Box part = sheet.part();

    assertThat(lines).hasSize(8);
    assertThat(lines.stream().filter(it -> it.width() == 0).map(Box::x).distinct())
        .usingElementComparator((a, b) -> Math.abs(a - b) < 0.1 ? 0 : 1)
        .containsExactly(part.x(), part.right());
    assertThat(lines.stream().filter(it -> it.height() == 0).map(Box::y).distinct())
        .usingElementComparator((a, b) -> Math.abs(a - b) < 0.1 ? 0 : 1)
        .containsExactly(part.y(), part.bottom());
    assertThat(lines).noneMatch(it -> it.touches(sheet.window()));
  }

  @Test
  void cropMarksCanBeOmitted() {
    Case drawn = tiled("", LargeProject.of(3, 4, 20), Optional.empty(), Paper.A4, 10);
    Case omitted =
        new Case(
            "", drawn.project(), drawn.paper(), drawn.tiling().withCropMarks(CropMarks.OMITTED));

    long more = paths(drawn.pages().getFirst()) - paths(omitted.pages().getFirst());
    assertThat(more).isEqualTo(8);
  }

  private static long paths(Page page) {
    return page.drawing().marks().stream().filter(PathMark.class::isInstance).count();
  }

  @Test
  void cutsAreBetweenStagesWhereStagesFit() {
    TiledPoster poster = poster(LargeProject.of(8, 10, 400), Paper.A4, 28);
    List<Double> stages =
        poster.layout().stages().stream()
            .map(PlacedStage::box)
            .map(it -> poster.ofMap().of(it).x())
            .toList();

    assertThat(stages).containsAll(poster.upright().subList(1, poster.columns()));
  }

  @Test
  void cutsAreBetweenLanesWhereLanesFit() {
    TiledPoster poster = poster(LargeProject.of(8, 10, 200), Paper.A3, 28);
    List<Double> lanes =
        poster.layout().lanes().stream().map(it -> poster.ofMap().of(it.box()).y()).toList();

    assertThat(poster.rows()).isGreaterThan(1);
    assertThat(lanes).containsAll(poster.level().subList(1, poster.rows()));
  }

  @Test
  void sheetsAreNamedByRowAndColumnAndFollowColumnByColumn() {
    Case it = tiled("", LargeProject.of(8, 10, 200), Optional.empty(), Paper.A3, 10);
    TiledPoster poster = poster(it.project(), Paper.A3, 10 * PaperSize.MILLIMETRE);

    List<String> labels = it.pages().stream().map(Page::label).toList();
    assertThat(labels).startsWith("A1", "B1").doesNotHaveDuplicates();
    assertThat(
            new PosterSheet(poster, new SheetPaper(PaperSize.landscape(Paper.A3)), 27, 9, 0).name())
        .isEqualTo("AB10");
  }

  @Test
  void aSheetWithoutTheHeadOfAStageNamesItAgain() {
    Case it = tiled("", LargeProject.of(8, 10, 200), Optional.empty(), Paper.A3, 10);
    Page lower =
        it.pages().stream().filter(page -> page.label().equals("B1")).findFirst().orElseThrow();
    List<Mark> stages =
        lower.drawing().marks().stream().filter(mark -> mark.tag().role() == Role.STAGE).toList();

    assertThat(stages).isNotEmpty().allMatch(mark -> mark.tag().shows().isEmpty());
    assertThat(TextPlace.in(stages).map(place -> place.text().text()).toList())
        .startsWith(it.project().maps().getFirst().stages().getFirst().name());
  }
}
