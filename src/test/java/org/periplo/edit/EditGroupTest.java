package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.BEFORE;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.periplo.model.CardId;
import org.periplo.model.Project;

class EditGroupTest {
  private static final EditName NAME = new EditName("edit.any", List.of());

  private final Project project = SmallMap.project();

  @Test
  void editsAreMadeOneAfterTheOther() {
    Project changed =
        new EditGroup(NAME, List.of(new RenameStage(AFTER, "later"), new DeleteStage(BEFORE)))
            .applyTo(project);

    assertThat(Sketch.stages(changed)).isEqualTo("during[pay] later[use tell]");
  }

  @Test
  void editsThatCancelEachOtherChangeNothing() {
    assertThat(
            new EditGroup(
                    NAME, List.of(new RenameStage(AFTER, "later"), new RenameStage(AFTER, "after")))
                .applyTo(project))
        .isSameAs(project);
  }

  @Test
  void changesOfCardsAreMadeOneAfterTheOtherToo() {
    List<Edit> edits =
        List.of(
            new ChangeCardText(SmallMap.ASK, "a"),
            new ChangeCardSpan(SmallMap.ASK, 2),
            new ChangeCardText(SmallMap.READ, "b"),
            new ChangeCardText(SmallMap.ASK, "c"),
            new RenameStage(AFTER, "later"),
            new ChangeCardNote(SmallMap.READ, "n"));
    Project expected = project;
    for (Edit edit : edits) {
      expected = edit.applyTo(expected);
    }

    assertThat(new EditGroup(NAME, edits).applyTo(project)).isEqualTo(expected);
  }

  @Test
  void changesOfACardThatIsNotThereAreRefused() {
    Edit one = new ChangeCardText(SmallMap.ASK, "a");
    Edit none = new ChangeCardText(new CardId("none"), "a");

    assertThatThrownBy(() -> new EditGroup(NAME, List.of(one, none)).applyTo(project))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("none");
  }

  @Test
  void aGroupHasTheNameThatItIsGiven() {
    assertThat(new EditGroup(NAME, List.of()).name()).isEqualTo(NAME);
  }
}
