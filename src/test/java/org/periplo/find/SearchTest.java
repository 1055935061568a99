package org.periplo.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.ChangeCardNote;
import org.periplo.edit.ChangeCardTags;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.EditGroup;
import org.periplo.edit.EditName;
import org.periplo.edit.RenameLane;
import org.periplo.edit.SmallMap;
import org.periplo.model.Cell;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class SearchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
  void everyTextThatAPersonCanWriteIsReadOnce(long seed) {
    Project project = RandomProject.from(seed);

    assertThat(Search.in(project).passages())
        .extracting(Passage::text)
        .containsExactlyInAnyOrderElementsOf(WrittenTexts.in(project).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void everyTextIsFoundByItsOwnWords(long seed) {
    Search search = Search.in(RandomProject.from(seed));

    assertThat(search.passages())
        .allSatisfy(
            it ->
                assertThat(search.find(Query.of(it.text())))
                    .contains(new Match(it, new Range(0, it.text().length()))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void whatIsFoundSplitsNoCharacter(long seed) {
    Search search = Search.in(RandomProject.from(seed));

    assertThat(List.of("a", "n", "f", "e", "ñ", "\u0301", "o e", "🙂"))
        .flatMap(it -> search.find(Query.of(it)))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
              characters.setText(it.passage().text());
              assertThat(characters.isBoundary(it.range().start())).isTrue();
              assertThat(characters.isBoundary(it.range().end())).isTrue();
              assertThat(it.found()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void placesTellTextsApart(long seed) {
    assertThat(Search.in(RandomProject.from(seed)).passages())
        .extracting(Passage::place)
        .doesNotHaveDuplicates();
  }

  @Test
  void aMapIsReadFromItsStagesAndThenLaneByLaneFromLeftToRight() {
    assertThat(Search.in(SmallMap.project()).passages())
        .extracting(Passage::text)
        .containsExactly(
            "small",
            "map",
            "before",
            "search",
            "compare",
            "during",
            "pay",
            "after",
            "use",
            "tell",
            "actions",
            "ask",
            "read",
            "wide",
            "contacts",
            "till",
            "mail",
            "feelings",
            "pains",
            "queue",
            "ideas",
            "app");
  }

  @Test
  void aMatchKnowsItsPlace() {
    Match match = Search.in(SmallMap.project()).find(Query.of("AI")).getFirst();

    assertThat(match.place())
        .isEqualTo(
            new Place(
                Optional.of(SmallMap.MAP),
                Optional.of(SmallMap.MAIL),
                Optional.of(new Cell(SmallMap.CONTACTS, SmallMap.USE)),
                Field.TEXT,
                0));
    assertThat(match.range()).isEqualTo(new Range(1, 3));
    assertThat(match.preview(20)).isEqualTo(new Preview("m", "ai", "l"));
  }

  @Test
  void whatHasChangedIsFoundAndWhatHasNotTooStill() {
    Project project = SmallMap.project();
    Project changed =
        new EditGroup(
                new EditName("edit.group", List.of()),
                List.of(
                    new ChangeCardText(SmallMap.APP, "till"),
                    new ChangeCardNote(SmallMap.APP, "no till"),
                    new ChangeCardTags(SmallMap.ASK, List.of("a", "still")),
                    new RenameLane(SmallMap.IDEAS, "")))
            .applyTo(project);

    assertThat(Search.in(project).nowIn(changed).find(Query.of("till")))
        .extracting(it -> it.passage().text(), it -> it.place().index())
        .containsExactly(
            tuple("still", 1), tuple("till", 0), tuple("till", 0), tuple("no till", 0));
  }

  @Test
  void twoThousandCardsAreSearchedWithinAFrame() {
    Search search = Search.in(LargeProject.of(20, 10, 2000));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      assertThat(search.find(Query.of("cliente"))).isNotEmpty();
      best = Math.min(best, System.nanoTime() - start);
    }

    assertThat(best / 1e6).as("milliseconds").isLessThan(20);
  }
}
