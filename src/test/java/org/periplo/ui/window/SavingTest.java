package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.files.Claim;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.recovery.Safekeeping;
import org.periplo.recovery.Saved;
import org.periplo.ui.dialog.Errand;

class SavingTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Edit MINE = new ChangeCardText(SmallMap.ASK, "mine");
  private static final Edit THEIRS = new RenameProject("Store");

  @TempDir private Path folder;

  private final TestQuestions questions = new TestQuestions();
  private boolean kept = true;
  private final List<Path> saved = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<ProjectInFile> open = new ArrayList<>();
  private final CountDownLatch answered = new CountDownLatch(1);
  private Safekeeping safekeeping;
  private Writing.Store store;
  private Saving saving;
  private ProjectInFile project;
  private Path file;

  @BeforeEach
  void openTheProject() throws Exception {
    file = folder.resolve("shop.periplo");
    ProjectFiles.save(SmallMap.project(), file);
    safekeeping = new Safekeeping(folder.resolve("state"), 3);
    store = safekeeping::save;
    saving = new Saving(questions, () -> ENGLISH, new Place());
    project = ProjectInFile.read(ProjectFiles.open(file), file, new IdSource(new Random(4)));
    open.add(project);
    project.session().apply(MINE);
  }

  private final class Place implements SavingPlace {
    @Override
    public Writing.Store store() {
      return store;
    }

    @Override
    public List<ProjectInFile> open() {
      return open;
    }

    @Override
    public boolean isKept(ProjectInFile asked) {
      return kept;
    }

    @Override
    public void saved(Path in) {
      saved.add(in);
    }

    @Override
    public void warn(Problem problem) {
      warnings.add(problem.sentence(ENGLISH));
    }
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
    store = new Safekeeping(notAFolder, 3)::save;

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
        .contains("“" + file + "” cannot be saved: there is a folder of that name")
        .contains("it is kept even if the computer stops");
    assertThat(ProjectFiles.read(other)).isEqualTo(mine());
    assertThat(project.file()).contains(other);
    assertThat(project.claim()).isPresent();
    project.hold(Optional.empty());
  }

  @Test
  void whatVanishedIsSavedThereAgainAndOthersAreToldThatItIsOpen() throws Exception {
    project.hold(claim(file));
    for (Path each : List.of(file, folder.resolve(".shop.periplo.lock"))) {
      Files.delete(each);
    }
    project.noticeGone();

    assertThat(saving.save(project)).isTrue();

    assertThat(questions.told).isEmpty();
    assertThat(project.isGone()).isFalse();
    assertThat(project.session().isSaved()).isTrue();
    assertThat(ProjectFiles.read(file)).isEqualTo(mine());
    assertThat(folder.resolve(".shop.periplo.lock")).exists();
    project.hold(Optional.empty());
    assertThat(folder.resolve(".shop.periplo.lock")).doesNotExist();
  }

  private static Optional<Claim> claim(Path file) {
    return Found.granted(Claim.ask(file));
  }

  @Test
  void whereWorkIsNotKeptEitherThatIsSaid() throws Exception {
    Files.delete(file);
    Files.createDirectory(file);
    kept = false;

    assertThat(saving.save(project)).isFalse();

    assertThat(questions.told)
        .singleElement()
        .asString()
        .contains("if the computer stops now, it is lost")
        .doesNotContain("it is kept even if");
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

  /// Saves as a disk does that does not answer for a while.
  private Saved saveLate(Project written, Path in, Optional<Stamp> expected)
      throws ProblemException {
    try {
      answered.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // so does what waits for a disk
    }
    return safekeeping.save(written, in, expected);
  }

  @Test
  void whatIsMadeWhileASlowDiskSavesIsNotSavedWithIt() throws Exception {
    store = this::saveLate;
    questions.meanwhile =
        _ -> {
          project.session().apply(THEIRS);
          answered.countDown();
        };

    assertThat(saving.save(project)).isTrue();

    assertThat(questions.told).containsExactly("Saving “shop.periplo”…");
    assertThat(ProjectFiles.read(file)).isEqualTo(mine());
    assertThat(project.stored().flatMap(Stored::project)).contains(mine());
    assertThat(project.session().isSaved()).isFalse();
    project.session().undo();
    assertThat(project.session().isSaved()).isTrue();
  }

  @Test
  void aSavingThatIsStoppedLeavesTheOldFileWholeAndTheWorkUnsaved() throws Exception {
    store = this::saveLate;
    questions.meanwhile = Errand::stop;

    assertThat(saving.save(project)).isFalse();

    assertThat(questions.told).containsExactly("Saving “shop.periplo”…");
    assertThat(ProjectFiles.read(file)).isEqualTo(SmallMap.project());
    assertThat(project.session().current()).isEqualTo(mine());
    assertThat(project.session().isSaved()).isFalse();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aSavingElsewhereThatIsStoppedTakesNothingFromAnybody() throws Exception {
    Path other = folder.resolve("other.periplo");
    questions.file = Optional.of(other);
    store = this::saveLate;
    questions.meanwhile = Errand::stop;

    assertThat(saving.saveElsewhere(project)).isFalse();

    assertThat(project.file()).contains(file);
    assertThat(other).doesNotExist();
    assertThat(Claim.ask(other))
        .isInstanceOfSatisfying(Claim.Answer.Granted.class, it -> it.claim().close());
  }
}
