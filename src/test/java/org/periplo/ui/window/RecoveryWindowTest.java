package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.Owner;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.IdSource;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Safekeeping;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RecoveryWindowTest {

  private static final Project SAVED = SmallMap.project();
  private static final Project UNSAVED = new RenameProject("Tienda").applyTo(SAVED);

  @TempDir static Path folder;

  private final TestQuestions questions = new TestQuestions();
  private Path home;
  private Path file;
  private EditorWindow window;
  private Stage stage;
  private Facilitator hand;

  @Start
  void start(Stage shown) throws IOException, InterruptedException, ProblemException {
    stage = shown;
    stage.setWidth(1500);
    stage.setHeight(960);
    home = Files.createTempDirectory(folder, "home");
    file = home.resolve("shop.periplo");
    ProjectFiles.save(SAVED, file);
    crash();
    window =
        new EditorWindow(
            stage,
            Preferences.first(Language.SPANISH),
            _ -> {},
            TestKeeping.in(home, new Journals(home.resolve("unsaved"), Instant::now, _ -> {})),
            questions,
            new IdSource(new Random(8)));
    window.show();
    window.begin(List.of());
  }

  /// Leaves behind what a program that is killed leaves.
  private void crash() throws IOException, InterruptedException, ProblemException {
    Opened opened = ProjectFiles.open(file);
    Path running = home.resolve("running");
    try (Journals journals = new Journals(running, Instant::now, _ -> {})) {
      Journal journal = journals.begin();
      journal.note(UNSAVED, Optional.of(new Origin(file, opened.stamp())));
      journal.await();
    }
    Files.createDirectories(home.resolve("unsaved"));
    try (Stream<Path> files = Files.list(running)) {
      for (Path each : files.toList()) {
        Files.copy(each, home.resolve("unsaved").resolve(each.getFileName()));
      }
    }
  }

  @BeforeEach
  void sitDown(FxRobot robot) {
    hand = new Facilitator(robot, window);
    hand.sees(() -> assertThat(hand.text("#recover-0")).isEqualTo("Recuperar"));
  }

  private long journals() {
    try (Stream<Path> files = Files.list(home.resolve("unsaved"))) {
      return files.count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Project inFile() {
    try {
      return ProjectFiles.read(file);
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void afterACrashWhatWasNotSavedIsOpenedAgainAndSavedWhenThatIsWanted() {
    hand.press(KeyCode.SPACE);

    hand.sees(() -> assertThat(stage.getTitle()).isEqualTo("• shop.periplo – Periplo"));
    assertThat(window.session().current()).isEqualTo(UNSAVED);
    assertThat(inFile()).isEqualTo(SAVED);
    hand.sees(() -> assertThat(journals()).isEqualTo(1));

    hand.command(KeyCode.S);
    hand.sees(() -> assertThat(stage.getTitle()).isEqualTo("shop.periplo – Periplo"));
    assertThat(inFile()).isEqualTo(UNSAVED);
    assertThat(questions.told).isEmpty();
    hand.sees(() -> assertThat(journals()).isZero());
  }

  @Test
  void whatIsLeftForLaterCanBeAskedForAgainAndThrownAway() {
    hand.press(KeyCode.ESCAPE);
    assertThat(journals()).isEqualTo(1);

    hand.doThere(window.documents()::showRecovered);
    hand.click("#discard-0");

    hand.sees(() -> assertThat(journals()).isZero());
    assertThat(window.documents().hasRecovered()).isFalse();
    assertThat(inFile()).isEqualTo(SAVED);
  }

  @Test
  void whatAnotherProgramChangesIsOfferedOverTheMapAndJoined() throws Exception {
    hand.click("#recover-0");
    hand.sees(() -> assertThat(window.tabs().all()).hasSize(1));
    ChangeCardText theirs = new ChangeCardText(SmallMap.ASK, "suyo");
    ProjectFiles.save(theirs.applyTo(SAVED), file);

    hand.sees(() -> assertThat(hand.text("#change")).startsWith("Otro programa ha cambiado"));
    hand.click("#change-join");

    hand.sees(() -> assertThat(window.session().current()).isEqualTo(theirs.applyTo(UNSAVED)));
    hand.command(KeyCode.S);
    hand.sees(() -> assertThat(inFile()).isEqualTo(theirs.applyTo(UNSAVED)));
    assertThat(questions.told).isEmpty();
  }

  @Test
  void whatSomebodySavedBeforeItWasRecoveredIsJoinedWithIt() throws Exception {
    hand.press(KeyCode.ESCAPE);
    ChangeCardText theirs = new ChangeCardText(SmallMap.ASK, "suyo");
    new Safekeeping(home, 10).save(theirs.applyTo(SAVED), file, Optional.empty());

    hand.doThere(window.documents()::showRecovered);
    hand.click("#recover-0");
    hand.sees(() -> assertThat(hand.text("#change")).startsWith("Otro programa ha cambiado"));
    hand.click("#change-join");

    hand.sees(() -> assertThat(window.session().current()).isEqualTo(theirs.applyTo(UNSAVED)));
  }

  @Test
  void whatAnotherProgramChangesIsShownAtOnceWhereNothingIsUnsaved() throws Exception {
    hand.click("#recover-0");
    hand.command(KeyCode.S);
    hand.sees(() -> assertThat(inFile()).isEqualTo(UNSAVED));
    Project theirs = new RenameProject("Almacén").applyTo(UNSAVED);
    ProjectFiles.save(theirs, file);

    hand.sees(() -> assertThat(window.session().current()).isEqualTo(theirs));
    hand.sees(() -> assertThat(stage.getTitle()).isEqualTo("shop.periplo – Periplo"));
  }

  @Test
  void aFileThatSomebodyElseHasOpenIsOpenedAsACopyIfThatIsWanted() throws Exception {
    hand.press(KeyCode.ESCAPE);
    questions.answers.add(0);
    Owner ana = new Owner("Ana", "PORTATIL-3", 7, Instant.now());

    if (Claim.ask(file, ana) instanceof Claim.Answer.Granted(Claim claim)) {
      try (claim) {
        hand.doThere(() -> window.documents().open(file));
        hand.sees(() -> assertThat(window.tabs().all()).hasSize(1));
      }
    }

    assertThat(questions.told)
        .singleElement()
        .asString()
        .startsWith("«shop.periplo» está abierto en otro sitio: Ana lo abrió en el equipo")
        .contains("«PORTATIL-3» hoy");
    assertThat(window.session().current()).isEqualTo(SAVED);
    assertThat(stage.getTitle()).isEqualTo("• " + SAVED.name() + " – Periplo");
  }

  @Test
  void anEarlierVersionIsOpenedBesideTheFile() {
    hand.click("#recover-0");
    hand.command(KeyCode.S);
    hand.sees(() -> assertThat(inFile()).isEqualTo(UNSAVED));

    hand.doThere(window.documents()::showVersions);
    hand.sees(() -> assertThat(hand.text("#version-0")).isEqualTo("Abrir"));
    hand.click("#version-0");

    hand.sees(() -> assertThat(window.session().current()).isEqualTo(SAVED));
    assertThat(window.tabs().all()).hasSize(2);
    assertThat(inFile()).isEqualTo(UNSAVED);
  }
}
