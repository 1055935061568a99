package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.files.Stamp;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Recovered;
import org.periplo.session.Session;

class JournalNotesTest {

  private static final IdSource IDS = new IdSource(new Random(3));

  @TempDir private Path folder;

  private final List<IOException> troubles = new ArrayList<>();
  private final ProjectInFile project = ProjectInFile.shipped(SmallMap.project(), IDS);
  private Journals journals;
  private Journal journal;

  private JournalNotes notes(Path home) {
    journals = new Journals(home, Instant::now, troubles::add);
    journal = journals.begin();
    return new JournalNotes(project, journal);
  }

  private Path home() throws IOException {
    return Files.createDirectories(folder.resolve("journals"));
  }

  @AfterEach
  void end() {
    journals.close();
  }

  private Session session() {
    return project.session();
  }

  private List<Project> left() throws IOException, InterruptedException {
    return recovered().stream().map(Recovered::project).toList();
  }

  /// What another start of the program finds if this one is killed now.
  private List<Recovered> recovered() throws IOException, InterruptedException {
    journal.await();
    Path copies = Files.createTempDirectory(folder, "killed");
    try (Stream<Path> files = Files.walk(folder.resolve("journals"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copies.resolve(file.getFileName()));
      }
    }
    try (Journals next = new Journals(copies, Instant::now, troubles::add)) {
      return next.find();
    }
  }

  @Test
  void whatIsTypedIsKeptBeforeItIsDoneAndTakenBackWhenItIsUndone() throws Exception {
    notes(home());
    assertThat(left()).isEmpty();

    session().preview(new RenameProject("Tie"));
    assertThat(left()).extracting(Project::name).containsExactly("Tie");
    session().preview(new RenameProject("Tienda"));
    session().commit();
    assertThat(left()).containsExactly(session().current());

    session().undo();
    assertThat(left()).isEmpty();
    session().redo();
    assertThat(left()).extracting(Project::name).containsExactly("Tienda");
  }

  @Test
  void whatIsSavedIsForgottenAndWhatIsChangedAfterThatIsKeptAgain() throws Exception {
    notes(home());
    session().apply(new RenameProject("Tienda"));
    session().markSaved(session().current());
    assertThat(left()).isEmpty();

    session().apply(new RenameProject("Tienda y web"));
    assertThat(left()).containsExactly(session().current());
  }

  @Test
  void whatWasSavedWhileWorkWentOnIsKnownToBeInTheFile() throws Exception {
    notes(home());
    session().apply(new RenameProject("Tienda"));
    Project written = session().current();
    session().apply(new RenameProject("Tienda y web"));
    Origin origin = new Origin(folder.resolve("shop.periplo"), Stamp.of(new byte[] {1}));

    project.nowIn(new Stored(origin, Optional.of(written)));
    session().markSaved(written);

    assertThat(recovered()).extracting(Recovered::origin).containsExactly(Optional.of(origin));
    assertThat(left()).containsExactly(session().current());
  }

  @Test
  void whatWasSavedInAFileThatVanishesIsKept() throws Exception {
    notes(home());
    project.noticeGone();
    assertThat(left()).containsExactly(session().current());

    project.notice(Optional.empty());
    assertThat(left()).isEmpty();
  }

  @Test
  void whetherWorkIsKeptIsTriedAnewWheneverItIsAsked() throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("journals"));
    JournalNotes notes = notes(inTheWay);
    session().apply(new RenameProject("Tienda"));
    assertThat(notes.isKept()).isFalse();

    Files.delete(inTheWay);
    assertThat(notes.isKept()).isTrue();
    assertThat(left()).containsExactly(session().current());
  }

  @Test
  void whatIsGivenUpIsForgotten() throws Exception {
    JournalNotes notes = notes(home());
    session().apply(new RenameProject("Tienda"));
    assertThat(left()).hasSize(1);

    notes.close();
    session().apply(new RenameProject("Otra"));

    assertThat(left()).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenItIsToldAndWorkGoesOn() throws Exception {
    notes(Files.createFile(folder.resolve("journals")));
    session().apply(new RenameProject("Tienda"));

    assertThat(journal.await()).isFalse();
    assertThat(troubles).isNotEmpty();
    assertThat(session().current().name()).isEqualTo("Tienda");
  }
}
