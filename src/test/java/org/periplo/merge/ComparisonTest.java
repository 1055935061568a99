package org.periplo.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveLane;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class ComparisonTest {

  private static final Project LARGE = LargeProject.of(2, 3, 12);
  private static final Project PROJECT =
      new ChangeCardText(LARGE.maps().getFirst().cards().get(3).id(), "antes").applyTo(LARGE);
  private static final JourneyMap MAP = PROJECT.maps().getFirst();
  private static final Card CARD = MAP.cards().get(3);
  private static final String IN_MAP = "maps › “" + MAP.name() + "” › ";

  private static List<String> told(Edit edit) {
    return told(PROJECT, edit.applyTo(PROJECT));
  }

  private static List<String> told(Project before, Project after) {
    return Comparison.of(before, after).stream()
        .map(it -> it.where() + ": " + it.before().orElse("-") + " → " + it.after().orElse("-"))
        .toList();
  }

  @Test
  void equalProjectsDifferInNothing() {
    assertThat(Comparison.of(RandomProject.from(3), RandomProject.from(3))).isEmpty();
  }

  @Test
  void aChangedTextIsToldWithItsPlace() {
    assertThat(told(new ChangeCardText(CARD.id(), "nuevo")))
        .containsExactly(IN_MAP + "cards › “nuevo” › text: " + CARD.text() + " → nuevo");
  }

  @Test
  void whatIsGoneAndWhatIsNewIsToldAsOne() {
    Project without = new DeleteCards(List.of(CARD.id())).applyTo(PROJECT);

    assertThat(told(PROJECT, without))
        .contains(IN_MAP + "cards › “" + CARD.text() + "”: " + CARD.text() + " → -");
    assertThat(told(without, PROJECT))
        .contains(IN_MAP + "cards › “" + CARD.text() + "”: - → " + CARD.text());
  }

  @Test
  void anotherOrderIsToldOnce() {
    assertThat(Comparison.of(PROJECT, new MoveLane(MAP.lanes().getLast().id(), 0).applyTo(PROJECT)))
        .singleElement()
        .satisfies(it -> assertThat(it.where().steps().getLast()).isEqualTo("↕"));
  }

  @Test
  void longTextsAreCutShort() {
    String text = "muy largo ".repeat(50);
    Difference difference =
        Comparison.of(PROJECT, new ChangeCardText(CARD.id(), text).applyTo(PROJECT)).getFirst();

    assertThat(difference.after().orElseThrow()).hasSizeLessThan(40).endsWith("…");
    assertThat(difference.before()).isEqualTo(Optional.of(CARD.text()));
  }

  @Test
  void anyTwoProjectsCanBeCompared() {
    for (long seed = 1; seed <= 30; seed++) {
      assertThat(Comparison.of(RandomProject.from(seed), RandomProject.from(seed + 1)))
          .as("seed %d", seed)
          .isNotEmpty();
    }
  }
}
