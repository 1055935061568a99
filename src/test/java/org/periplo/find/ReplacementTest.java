package org.periplo.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.ChangeCardTags;
import org.periplo.edit.Edit;
import org.periplo.edit.EditName;
import org.periplo.edit.SmallMap;
import org.periplo.find.Query.Option;
import org.periplo.messages.Messages;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class ReplacementTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void everyMatchInAnyTextIsReplaced(long seed) {
    Project project = RandomProject.from(seed);
    List<Match> matches = matches(project, Query.of("a"));

    Replacement replacement = Replacement.of(project, matches, "<o>");

    assertThat(replacement.count()).isEqualTo(matches.size());
    assertThat(replacement.refused()).isEmpty();
    Project after = applied(replacement, project);
    assertThat(matches(after, Query.of("a"))).isEmpty();
    assertThat(matches(after, Query.of("<o>")).size())
        .isGreaterThanOrEqualTo(
            (int) matches.stream().filter(it -> it.place().field() != Field.TAG).count());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void whatIsReplacedByItselfIsNoEdit(long seed) {
    Project project = RandomProject.from(seed);
    List<Match> matches = matches(project, Query.of("a", Option.MATCH_CASE));
    List<Match> plain = matches.stream().filter(it -> it.found().equals("a")).toList();

    assertThat(Replacement.of(project, plain, "a").edit()).isEmpty();
  }

  @Test
  void oneMatchAloneIsReplaced() {
    Project project = SmallMap.project();
    List<Match> matches = matches(project, Query.of("a"));
    Match second = matches.get(matches.size() - 1);

    Project after = applied(Replacement.of(project, List.of(second), "zz"), project);

    assertThat(Search.passages(after).stream().map(Passage::text))
        .containsExactlyElementsOf(
            Search.passages(project).stream()
                .map(it -> it.text().equals("app") ? "zzpp" : it.text())
                .toList());
  }

  @Test
  void theEditIsNamedAfterTheWords() {
    Project project = SmallMap.project();
    Edit edit =
        Replacement.of(project, matches(project, Query.of("TILL")), "caja").edit().orElseThrow();

    assertThat(edit.name()).isEqualTo(new EditName("edit.replaceWords", List.of("till", "caja")));
    assertThat(
            Messages.in(Locale.of("es")).text(edit.name().key(), edit.name().arguments().toArray()))
        .isEqualTo("Reemplazar «till» por «caja»");
  }

  @Test
  void aStageKeepsANameAndAStepNeedsNone() {
    Project project = SmallMap.project();

    Replacement stage = Replacement.of(project, matches(project, Query.of("before")), " ");
    Replacement step = Replacement.of(project, matches(project, Query.of("search")), "");

    assertThat(stage.edit()).isEmpty();
    assertThat(stage.count()).isZero();
    assertThat(stage.refused()).extracting(Match::found).containsExactly("before");
    assertThat(step.count()).isEqualTo(1);
    assertThat(step.refused()).isEmpty();
  }

  @Test
  void aTagOfWhichNothingIsLeftIsGoneAndTwoThatBecomeOneStandOnce() {
    Project project =
        new ChangeCardTags(SmallMap.ASK, List.of("x", "one", "two", "oxe"))
            .applyTo(SmallMap.project());

    Project without = applied(all(project, Query.of("x", Option.WHOLE_WORDS), ""), project);
    Project merged = applied(all(project, Query.of("oxe"), "one"), project);

    assertThat(tags(without)).containsExactly("one", "two", "oxe");
    assertThat(tags(merged)).containsExactly("x", "one", "two");
  }

  @Test
  void twoThousandCardsAreRewrittenInASecond() {
    Project project = LargeProject.of(20, 10, 2000);
    long start = System.nanoTime();

    Replacement replacement = all(project, Query.of("e"), "i");
    applied(replacement, project);

    assertThat(replacement.count()).isGreaterThan(2000);
    assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(2);
  }

  private static List<String> tags(Project project) {
    return SmallMap.mapOf(project).card(SmallMap.ASK).orElseThrow().tags();
  }

  private static Replacement all(Project project, Query query, String by) {
    return Replacement.of(project, matches(project, query), by);
  }

  private static List<Match> matches(Project project, Query query) {
    return Search.in(project).find(query);
  }

  private static Project applied(Replacement replacement, Project project) {
    return replacement.edit().map(it -> it.applyTo(project)).orElse(project);
  }
}
