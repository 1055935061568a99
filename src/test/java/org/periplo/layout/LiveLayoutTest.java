package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.edit.AddCard;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.ChangeStepWidth;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveCards;
import org.periplo.edit.RenameLane;
import org.periplo.edit.SmallMap;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Stage;
import org.periplo.theme.Theme;

class LiveLayoutTest {

  private final LiveLayout live = new LiveLayout();

  private MapLayout liveOf(Project project, Theme theme) {
    return live.of(project, project.maps().getFirst(), theme, Set.of());
  }

  private static MapLayout anew(Project project, Theme theme) {
    return Arrangement.of(project, project.maps().getFirst(), theme);
  }

  @Test
  void editAfterEditIsLaidOutAsIfForTheFirstTime() {
    Project project = SmallMap.project();
    Cell end = new Cell(SmallMap.CONTACTS, SmallMap.TELL);
    IdSource ids = new IdSource(new SplittableRandom(1));
    List<Edit> edits =
        List.of(
            new ChangeCardText(SmallMap.ASK, "one\ntwo\nthree and many more words to break"),
            MoveCards.last(List.of(SmallMap.TILL), new Cell(SmallMap.PAINS, SmallMap.TELL)),
            AddCard.last(project, end, "new", ids),
            new ChangeStepWidth(SmallMap.COMPARE, 2),
            new ChangeStepWidth(SmallMap.PAY, 0.5),
            new RenameLane(SmallMap.PAINS, "what hurts"),
            new DeleteCards(List.of(SmallMap.READ)));
    liveOf(project, Theme.LIGHT);

    for (Edit edit : edits) {
      project = edit.applyTo(project);
      assertThat(liveOf(project, Theme.LIGHT)).as("%s", edit).isEqualTo(anew(project, Theme.LIGHT));
    }
  }

  private static MapLayout forTheFirstTime(Project project, Theme theme) {
    return new LiveLayout().of(project, project.maps().getFirst(), theme, Set.of());
  }

  static Stream<Long> seeds() {
    return LongStream.range(0, 20).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWordsOfCardsDependOnMayChange(long seed) {
    Project project = RandomProject.from(seed);
    liveOf(project, Theme.LIGHT);

    Project renamed =
        project
            .withChannels(project.channels().stream().map(it -> it.withName("other")).toList())
            .withTeams(project.teams().stream().map(it -> it.withName("others")).toList());
    assertThat(liveOf(renamed, Theme.LIGHT)).isEqualTo(forTheFirstTime(renamed, Theme.LIGHT));
    Project translated = renamed.withLanguage(Language.SPANISH);
    assertThat(liveOf(translated, Theme.LIGHT)).isEqualTo(forTheFirstTime(translated, Theme.LIGHT));
    assertThat(liveOf(translated, Theme.DARK)).isEqualTo(forTheFirstTime(translated, Theme.DARK));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsCollapsedMayChange(long seed) {
    Project project = RandomProject.from(seed);
    JourneyMap map = project.maps().getFirst();
    List<Set<ElementId>> collapsed =
        List.of(
            Set.of(),
            Set.of(map.stages().getFirst().id()),
            Set.copyOf(map.lanes().stream().map(Lane::id).toList()),
            Set.copyOf(map.stages().stream().map(Stage::id).toList()),
            Set.of());

    for (Set<ElementId> ids : collapsed) {
      assertThat(live.of(project, map, Theme.LIGHT, ids))
          .as("seed %s, collapsed %s", seed, ids)
          .isEqualTo(new LiveLayout().of(project, map, Theme.LIGHT, ids));
    }
  }

  @Test
  void noLaneIsLowerThanBefore() {
    Project project = SmallMap.project();
    JourneyMap map = project.maps().getFirst();
    MapLayout before = liveOf(project, Theme.LIGHT);
    Project emptied = new DeleteCards(List.of(SmallMap.ASK, SmallMap.READ)).applyTo(project);

    MapLayout held =
        live.notLowerThan(
            before, emptied, emptied.map(map.id()).orElseThrow(), Theme.LIGHT, Set.of());
    assertThat(held.lanes().stream().map(PlacedLane::box).toList())
        .isEqualTo(before.lanes().stream().map(PlacedLane::box).toList());
    assertThat(liveOf(emptied, Theme.LIGHT).size().height()).isLessThan(before.size().height());
  }
}
