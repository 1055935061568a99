package org.periplo.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveCards;
import org.periplo.edit.MoveLane;
import org.periplo.merge.Difference.Added;
import org.periplo.merge.Difference.Changed;
import org.periplo.merge.Difference.Moved;
import org.periplo.merge.Difference.Removed;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Step;
import org.periplo.model.StepId;

class ComparisonTest {

  private static final Project LARGE = LargeProject.of(2, 3, 12);
  private static final Project PROJECT =
      new ChangeCardText(LARGE.maps().getFirst().cards().get(3).id(), "antes").applyTo(LARGE);
  private static final JourneyMap MAP = PROJECT.maps().getFirst();
  private static final Card CARD = MAP.cards().get(3);
  private static final Where IN_MAP = Where.PROJECT.property("maps").element(MAP.name());

  private static Where card(String name) {
    return IN_MAP.property("cards").element(name);
  }

  private static List<Difference> differences(Edit edit) {
    return Comparison.of(PROJECT, edit.applyTo(PROJECT));
  }

  @Test
  void equalProjectsDifferInNothing() {
    assertThat(Comparison.of(RandomProject.from(3), RandomProject.from(3))).isEmpty();
  }

  @Test
  void aChangedTextIsToldWithItsPlace() {
    assertThat(differences(new ChangeCardText(CARD.id(), "nuevo")))
        .containsExactly(
            new Changed(
                card("nuevo").property("text"), Optional.of("antes"), Optional.of("nuevo")));
  }

  @Test
  void whatIsGoneAndWhatIsNewIsToldAsOne() {
    Project without = new DeleteCards(List.of(CARD.id())).applyTo(PROJECT);

    assertThat(Comparison.of(PROJECT, without)).contains(new Removed(card("antes")));
    assertThat(Comparison.of(without, PROJECT)).contains(new Added(card("antes")));
  }

  @Test
  void whatStandsElsewhereIsToldWithWhatItStandsBehind() {
    Lane last = MAP.lanes().getLast();
    Where lane = IN_MAP.property("lanes").element("emotions");

    assertThat(differences(new MoveLane(last.id(), 0)))
        .containsExactly(new Moved(lane, Optional.empty()));
    assertThat(differences(new MoveLane(last.id(), 1)))
        .containsExactly(new Moved(lane, Optional.of("actions")));
  }

  @Test
  void aCardInAnotherCellIsToldWithTheNamesOfBothSteps() {
    List<Step> steps = MAP.stages().stream().flatMap(it -> it.steps().stream()).toList();
    StepId now =
        steps.stream().map(Step::id).filter(it -> !it.equals(CARD.step())).findFirst().get();
    Where step = card(CARD.text()).property("step");

    assertThat(differences(MoveCards.last(List.of(CARD.id()), new Cell(CARD.lane(), now))))
        .containsExactly(new Changed(step, name(steps, CARD.step()), name(steps, now)));
  }

  private static Optional<String> name(List<Step> steps, StepId id) {
    return steps.stream().filter(it -> it.id().equals(id)).map(Step::name).findFirst();
  }

  @Test
  void longTextsAreCutShort() {
    String text = "muy largo ".repeat(50);

    assertThat(differences(new ChangeCardText(CARD.id(), text)))
        .singleElement(InstanceOfAssertFactories.type(Changed.class))
        .satisfies(
            it -> {
              assertThat(it.before()).contains("antes");
              assertThat(it.after().orElseThrow()).hasSizeLessThan(40).endsWith("…");
            });
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
