package org.periplo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomProjectTest {

  @Test
  void theSameSeedGivesAnEqualProject() {
    assertThat(RandomProject.from(7)).isEqualTo(RandomProject.from(7));
    assertThat(RandomProject.from(7)).isNotEqualTo(RandomProject.from(8));
  }

  @Test
  void aFewSeedsReachEveryKindOfLaneAndDetail() {
    List<JourneyMap> maps = projects().flatMap(it -> it.maps().stream()).toList();

    assertThat(lanes(maps)).containsExactlyInAnyOrder(LaneKind.values());
    assertThat(details(maps)).hasSize(CardDetail.class.getPermittedSubclasses().length);
    assertThat(maps).anyMatch(it -> !it.links().isEmpty()).anyMatch(it -> !it.curves().isEmpty());
  }

  @Test
  void aLargeProjectHasTheSizeAskedFor() {
    JourneyMap map = LargeProject.of(20, 10, 2000).maps().getFirst();

    assertThat(map.stages()).hasSize(20);
    assertThat(map.lanes()).hasSize(10);
    assertThat(map.cards()).hasSize(2000);
    assertThat(map.curves()).hasSize(2);
    assertThat(map.links()).hasSizeGreaterThan(400);
  }

  private static Stream<Project> projects() {
    return LongStream.range(0, 60).mapToObj(RandomProject::from);
  }

  private static Set<LaneKind> lanes(List<JourneyMap> maps) {
    return maps.stream()
        .flatMap(it -> it.lanes().stream())
        .map(Lane::kind)
        .collect(Collectors.toSet());
  }

  private static Set<Class<?>> details(List<JourneyMap> maps) {
    return maps.stream()
        .flatMap(it -> it.cards().stream())
        .map(it -> it.detail().getClass())
        .collect(Collectors.toSet());
  }
}
