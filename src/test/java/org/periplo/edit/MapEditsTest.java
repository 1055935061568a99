package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.MAP;
import static org.periplo.edit.SmallMap.mapOf;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Extras;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.MapId;
import org.periplo.model.MapState;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Review;
import org.periplo.model.Rule;

class MapEditsTest {
  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new SplittableRandom(1));

  @Test
  void aMapIsRenamedAndFramed() {
    MapFrame frame =
        MapFrame.of(mapOf(project))
            .with(it -> it.state(MapState.FUTURE).purpose("why").reviewMonths(3));

    assertThat(new RenameMap(MAP, "other").applyTo(project))
        .isEqualTo(project.withMap(MAP, it -> it.withName("other")));
    assertThat(new ChangeMap(MAP, frame).applyTo(project))
        .isEqualTo(
            project.withMap(
                MAP, it -> it.withState(MapState.FUTURE).withPurpose("why").withReviewMonths(3)));
  }

  @Test
  void theFrameThatAMapHasChangesNothing() {
    Project any = RandomProject.from(5);
    JourneyMap map = any.maps().getFirst();

    assertThat(new ChangeMap(map.id(), MapFrame.of(map)).applyTo(any)).isSameAs(any);
  }

  @Test
  void aCopyOfAMapIsLikeItButForItsIdsAndName() {
    DuplicateMap edit = DuplicateMap.of(project, MAP, "copy", ids);
    List<JourneyMap> maps = edit.applyTo(project).maps();

    assertThat(maps).hasSize(2).first().isSameAs(mapOf(project));
    assertThat(maps.get(1).name()).isEqualTo("copy");
    assertThat(Sketch.links(alone(maps.get(1)))).isEqualTo(Sketch.links(project));
    assertThat(Sketch.cells(alone(maps.get(1)))).isEqualTo(Sketch.cells(project));
    assertThat(Sketch.stages(alone(maps.get(1)))).isEqualTo(Sketch.stages(project));
    assertThat(Sketch.curves(alone(maps.get(1)))).isEqualTo(Sketch.curves(project));
  }

  private Project alone(JourneyMap map) {
    return project.withMaps(List.of(map.withId(MAP)));
  }

  @Test
  void aMapFromATemplateFitsIntoAnyProject() {
    List<JourneyMap> templates =
        LongStream.range(0, 20)
            .boxed()
            .flatMap(it -> RandomProject.from(it).maps().stream())
            .toList();

    assertThat(templates)
        .allSatisfy(
            it -> {
              AddMap edit = AddMap.from(it, "new", ids);
              assertThat(edit.applyTo(project).maps()).containsExactly(mapOf(project), edit.map());
              assertThat(edit.map().name()).isEqualTo("new");
              assertThat(edit.map().cards()).hasSameSizeAs(it.cards());
              assertThat(edit.map().links()).hasSameSizeAs(it.links());
            });
  }

  @Test
  void aDeletedMapIsPairedWithNone() {
    DuplicateMap copy = DuplicateMap.of(project, MAP, "copy", ids);
    MapId id = copy.copies().of(MAP);
    MapFrame paired = MapFrame.of(mapOf(project)).withPairedWith(Optional.of(id));
    Project two = new ChangeMap(MAP, paired).applyTo(copy.applyTo(project));

    assertThat(mapOf(two).pairedWith()).contains(id);
    assertThat(new DeleteMap(id).applyTo(two)).isEqualTo(project);
  }

  @Test
  void aMapMovesAmongTheMaps() {
    Project two = DuplicateMap.of(project, MAP, "copy", ids).applyTo(project);
    JourneyMap first = two.maps().get(0);
    JourneyMap second = two.maps().get(1);

    assertThat(new MoveMap(MAP, 9).applyTo(two)).isEqualTo(two.withMaps(List.of(second, first)));
    assertThat(new MoveMap(MAP, 0).applyTo(two)).isSameAs(two);
  }

  @Test
  void reviewsStandInTheOrderOfTheirDays() {
    Review spring = review(4, "fewer steps");
    Review autumn = review(10, "a new channel");
    Project both = new AddReview(MAP, spring).applyTo(new AddReview(MAP, autumn).applyTo(project));

    assertThat(mapOf(both).reviews()).containsExactly(spring, autumn);

    Project one = new DeleteReview(MAP, 0).applyTo(both);

    assertThat(mapOf(one).reviews()).containsExactly(autumn);
    assertThatThrownBy(() -> new DeleteReview(MAP, 1).applyTo(one))
        .isInstanceOf(NoSuchElementException.class);
  }

  private static Review review(int month, String conclusions) {
    return new Review(LocalDate.of(2026, month, 1), conclusions, Extras.NONE);
  }

  @Test
  void theLastMapStays() {
    assertThatThrownBy(() -> new DeleteMap(MAP).applyTo(project))
        .isInstanceOf(BrokenRuleException.class)
        .extracting("rule")
        .isEqualTo(Rule.PROJECT_HAS_MAP);
  }

  @Test
  void whatIsNotThereIsRefused() {
    MapId none = new MapId("none");

    assertThatThrownBy(() -> new RenameMap(none, "").applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new ChangeMap(none, MapFrame.of(mapOf(project))).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> DuplicateMap.of(project, none, "", ids))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new DeleteMap(none).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void theProjectIsRenamedAndSpeaksAnotherLanguage() {
    assertThat(new RenameProject("large").applyTo(project)).isEqualTo(project.withName("large"));
    assertThat(new RenameProject("small").applyTo(project)).isSameAs(project);
    assertThat(new ChangeLanguage(Language.SPANISH).applyTo(project))
        .isEqualTo(project.withLanguage(Language.SPANISH));
    assertThat(new ChangeLanguage(Language.ENGLISH).applyTo(project)).isSameAs(project);
  }
}
