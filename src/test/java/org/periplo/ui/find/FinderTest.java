package org.periplo.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.SmallMap;
import org.periplo.find.Filter;
import org.periplo.find.Query;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.IdSource;
import org.periplo.session.Selection;
import org.periplo.session.Session;

class FinderTest {

  private final Session session = Session.ofSaved(SmallMap.project(), new IdSource(new Random(3)));
  private final Finder finder = new Finder(session);

  @Test
  void eachPlaceIsSelectedInTurn() {
    finder.look(Query.of("il"));
    assertThat(session.selection()).isEqualTo(Selection.of(SmallMap.TILL));
    assertThat(finder.number()).isEqualTo(1);
    assertThat(finder.count()).isEqualTo(2);

    finder.next();
    assertThat(session.selection()).isEqualTo(Selection.of(SmallMap.MAIL));

    finder.next();
    assertThat(finder.number()).isEqualTo(1);

    finder.previous();
    assertThat(finder.number()).isEqualTo(2);
  }

  @Test
  void theSearchBeginsAtWhatIsSelected() {
    session.select(Selection.of(SmallMap.MAIL));

    finder.look(Query.of("il"));

    assertThat(finder.number()).isEqualTo(2);
  }

  @Test
  void theCountFollowsEveryEdit() {
    finder.look(Query.of("il"));

    session.preview(new ChangeCardText(SmallMap.ASK, "until"));
    finder.refresh();

    assertThat(finder.count()).isEqualTo(3);
    assertThat(finder.number()).isEqualTo(2);
  }

  @Test
  void oneIsReplacedAndTheNextIsSelected() {
    finder.look(Query.of("il"));

    finder.replace("illi");

    assertThat(SmallMap.mapOf(session.current()).card(SmallMap.TILL).orElseThrow().text())
        .isEqualTo("tillil");
    assertThat(session.selection()).isEqualTo(Selection.of(SmallMap.MAIL));
  }

  @Test
  void allAreReplacedInOneStep() {
    finder.look(Query.of("il"));

    assertThat(finder.replaceAll("o").count()).isEqualTo(2);
    assertThat(finder.count()).isZero();
    finder.next();
    session.undo();

    assertThat(session.current()).isEqualTo(SmallMap.project());
  }

  @Test
  void aFilterCountsTheCardsOfTheMapThatIsLookedAt() {
    CardFilter filter = new CardFilter(session);
    assertThat(filter.pale()).isEmpty();

    filter.set(Filter.NONE.withEvidence(Set.of(EvidenceLevel.ASSUMED)).withWords("il"));

    assertThat(filter.count()).isEqualTo(2);
    assertThat(filter.total()).isEqualTo(7);
    assertThat(filter.pale()).hasSize(5).contains(SmallMap.ASK);
  }
}
