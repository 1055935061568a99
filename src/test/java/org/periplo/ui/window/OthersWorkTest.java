package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.files.Opened;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.merge.Conflict.Side;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.recovery.Origin;

class OthersWorkTest {

  private static final Path FILE = Path.of("shop.periplo");
  private static final Edit MINE = new ChangeCardText(SmallMap.ASK, "mine");
  private static final Edit THEIRS = new ChangeCardText(SmallMap.ASK, "theirs");
  private static final Edit ELSEWHERE = new RenameProject("Store");

  private final TestQuestions questions = new TestQuestions();
  private final OthersWork others = new OthersWork(questions, () -> Messages.in(Locale.ENGLISH));
  private final ProjectInFile project = open(Optional.of(SmallMap.project()));

  private static ProjectInFile open(Optional<Project> base) {
    ProjectInFile open =
        ProjectInFile.read(opened(SmallMap.project()), FILE, new IdSource(new Random(2)));
    open.nowIn(new Stored(open.stored().orElseThrow().origin(), base));
    open.session().apply(MINE);
    return open;
  }

  private static Opened opened(Project project) {
    return new Opened(project, Stamp.of(ProjectFiles.toBytes(project)), List.of());
  }

  private static Opened made(Edit edit) {
    return opened(edit.applyTo(SmallMap.project()));
  }

  private Project current() {
    return project.session().current();
  }

  @Test
  void whatIsTakenIsSavedAndMineComesBackByOneUndo() {
    Project mine = current();
    project.notice(Optional.of(made(ELSEWHERE)));

    others.take(project, made(ELSEWHERE));

    assertThat(current()).isEqualTo(made(ELSEWHERE).project());
    assertThat(project.session().isSaved()).isTrue();
    assertThat(project.stored()).contains(Stored.of(FILE, made(ELSEWHERE)));
    assertThat(project.others()).isEmpty();
    project.session().undo();
    assertThat(current()).isEqualTo(mine);
    assertThat(project.session().isSaved()).isFalse();
  }

  @Test
  void whatIsLeftIsReplacedAtTheNextSave() {
    Project mine = current();

    others.leave(project, made(THEIRS));

    assertThat(current()).isSameAs(mine);
    assertThat(project.session().isSaved()).isFalse();
    assertThat(project.stored().map(Stored::origin))
        .contains(new Origin(FILE, made(THEIRS).stamp()));
  }

  @Test
  void whatDoesNotContradictIsJoinedInOneStep() {
    Project mine = current();

    assertThat(others.join(project, made(ELSEWHERE))).isTrue();

    assertThat(current()).isEqualTo(MINE.applyTo(made(ELSEWHERE).project()));
    assertThat(questions.told).isEmpty();
    assertThat(project.session().isSaved()).isFalse();
    project.session().undo();
    assertThat(current()).isEqualTo(mine);
  }

  @Test
  void whatContradictsIsAskedAndBecomesAsItIsChosen() {
    questions.sides = Optional.of(List.of(Side.THEIRS));

    assertThat(others.join(project, made(THEIRS))).isTrue();

    assertThat(questions.told)
        .singleElement()
        .asString()
        .isEqualTo("conflict: maps “map” › cards “mine” › text");
    assertThat(current()).isEqualTo(made(THEIRS).project());
  }

  @Test
  void withoutAnAnswerBothStayAsTheyAre() {
    Project mine = current();

    assertThat(others.join(project, made(THEIRS))).isFalse();

    assertThat(current()).isSameAs(mine);
    assertThat(project.stored()).contains(Stored.of(FILE, opened(SmallMap.project())));
  }

  @Test
  void withoutTheProjectThatBothBeganWithNothingIsJoined() {
    assertThat(others.join(open(Optional.empty()), made(ELSEWHERE))).isFalse();
  }
}
