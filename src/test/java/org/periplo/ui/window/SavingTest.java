package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.files.Claim;
import org.periplo.files.ProjectFiles;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.recovery.Safekeeping;

class SavingTest {

  private static final Edit MINE = new ChangeCardText(SmallMap.ASK, "mine");
  private static final Edit THEIRS = new RenameProject("Store");

  @TempDir private Path folder;

  private final TestQuestions questions = new TestQuestions();
  private final List<Path> saved = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<ProjectInFile> open = new ArrayList<>();
  private Safekeeping safekeeping;
  private Saving saving;
  private ProjectInFile project;
  private Path file;

  @BeforeEach
  void openTheProject() throws Exception {
    file = folder.resolve("shop.periplo");
    ProjectFiles.save(SmallMap.project(), file);
    safekeeping = new Safekeeping(folder.resolve("state"), 3);
    saving =
        new Saving(
            questions,
            () -> Messages.in(Locale.ENGLISH),
            () -> safekeeping,
            path -> open.stream().filter(it -> it.isIn(path)).findFirst(),
            saved::add,
            it -> warnings.add(it.sentence(Messages.in(Locale.ENGLISH))));
    project = ProjectInFile.read(ProjectFiles.open(file), file, new IdSource(new Random(4)));
    open.add(project);
    project.session().apply(MINE);
  }

  private Project mine() {
    return MINE.applyTo(SmallMap.project());
  }

  @Test
  void whatIsSavedStandsInTheFileAndWhatWasThereBeforeIsKept() throws Exception {
    assertThat(saving.save(project)).isTrue();

    assertThat(ProjectFiles.read(file)).isEqualTo(mine());
    assertThat(project.session().isSaved()).isTrue();
    assertThat(saved).containsExactly(file);
    assertThat(ProjectFiles.read(safekeeping.backups().of(file).getFirst().file()))
        .isEqualTo(SmallMap.project());

    project.session().apply(new RenameProject("again"));
    assertThat(saving.save(project)).isTrue();
    assertThat(questions.told).isEmpty();
    assertThat(warnings).isEmpty();
  }

  @Test
  void thatEarlierVersionsCannotBeKeptIsToldOnceForAProject() throws Exception {
    Path notAFolder = Files.writeString(folder.resolve("full"), "");
    safekeeping = new Safekeeping(notAFolder, 3);

    assertThat(saving.save(project)).isTrue();
    project.session().apply(new RenameProject("again"));
    assertThat(saving.save(project)).isTrue();

    assertThat(warnings)
        .containsExactly(
            "“%s” is saved, but its earlier version could not be kept: make sure that there is space, and that you may write, in “%s”."
                .formatted(file, notAFolder.resolve("backups")));
    assertThat(questions.told).isEmpty();
  }

  @Test
  void whereItCannotBeSavedOneSentenceTellsWhyAndAnotherPlaceIsOffered() throws Exception {
    Path other = folder.resolve("other.periplo");
    Files.delete(file);
    Files.createDirectory(file);
    questions.answers.add(0);
    questions.file = Optional.of(other);

    assertThat(saving.save(project)).isTrue();

    assertThat(questions.told)
        .singleElement()
        .asString()
        .contains("“" + file + "” cannot be saved: there is a folder of that name");
    assertThat(ProjectFiles.read(other)).isEqualTo(mine());
    assertThat(project.file()).contains(other);
    assertThat(project.claim()).isPresent();
    project.hold(Optional.empty());
  }

  @Test
  void whereTheOfferIsLeftTheWorkStaysUnsaved() throws Exception {
    Files.delete(file);
    Files.createDirectory(file);

    assertThat(saving.save(project)).isFalse();

    assertThat(project.session().current()).isEqualTo(mine());
    assertThat(project.session().isSaved()).isFalse();
    assertThat(project.file()).contains(file);
  }

  @Test
  void whatOthersHaveWrittenMeanwhileIsJoinedFirstIfThatIsWanted() throws Exception {
    ProjectFiles.save(THEIRS.applyTo(SmallMap.project()), file);
    questions.answers.add(0);

    assertThat(saving.save(project)).isTrue();

    assertThat(questions.told)
        .singleElement()
        .asString()
        .contains("was changed by another program");
    assertThat(ProjectFiles.read(file)).isEqualTo(THEIRS.applyTo(mine()));
    assertThat(project.session().current()).isEqualTo(THEIRS.applyTo(mine()));
  }

  @Test
  void whatOthersHaveWrittenMeanwhileIsReplacedAndKeptIfThatIsWanted() throws Exception {
    ProjectFiles.save(THEIRS.applyTo(SmallMap.project()), file);
    questions.answers.add(1);

    assertThat(saving.save(project)).isTrue();

    assertThat(ProjectFiles.read(file)).isEqualTo(mine());
    assertThat(ProjectFiles.read(safekeeping.backups().of(file).getFirst().file()))
        .isEqualTo(THEIRS.applyTo(SmallMap.project()));
  }

  @Test
  void whatOthersHaveWrittenMeanwhileIsLeftAloneWithoutAnAnswer() throws Exception {
    ProjectFiles.save(THEIRS.applyTo(SmallMap.project()), file);

    assertThat(saving.save(project)).isFalse();

    assertThat(ProjectFiles.read(file)).isEqualTo(THEIRS.applyTo(SmallMap.project()));
    assertThat(project.session().isSaved()).isFalse();
  }

  @Test
  void aFileThatIsOpenElsewhereIsNotSavedOver() throws Exception {
    Path other = folder.resolve("other.periplo");
    ProjectFiles.save(THEIRS.applyTo(SmallMap.project()), other);
    questions.file = Optional.of(other);

    if (Claim.ask(other) instanceof Claim.Answer.Granted(Claim claim)) {
      try (claim) {
        assertThat(saving.saveElsewhere(project)).isFalse();
      }
    }

    assertThat(questions.told).singleElement().asString().contains("it is open elsewhere");
    assertThat(ProjectFiles.read(other)).isEqualTo(THEIRS.applyTo(SmallMap.project()));
  }

  @Test
  void theFileOfAnotherTabIsNotSavedOver() throws Exception {
    Path other = folder.resolve("other.periplo");
    ProjectFiles.save(SmallMap.project(), other);
    open.add(ProjectInFile.read(ProjectFiles.open(other), other, new IdSource(new Random(5))));
    questions.file = Optional.of(other);

    assertThat(saving.saveElsewhere(project)).isFalse();

    assertThat(questions.told)
        .singleElement()
        .asString()
        .contains("that file is open in another tab");
  }
}
