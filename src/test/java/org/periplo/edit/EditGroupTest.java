package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.BEFORE;

import java.util.List;
import org.junit.jupiter.api.Test;
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
  void aGroupHasTheNameThatItIsGiven() {
    assertThat(new EditGroup(NAME, List.of()).name()).isEqualTo(NAME);
  }
}
