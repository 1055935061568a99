package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.files.Opened;
import org.periplo.files.ProjectFiles;
import org.periplo.model.IdSource;
import org.periplo.model.Project;

class FileWatchTest {

  private static final Project THEIRS = new RenameProject("Store").applyTo(SmallMap.project());

  @TempDir private Path folder;

  private final BlockingQueue<Runnable> toDo = new LinkedBlockingQueue<>();
  private int changes;
  private Path file;
  private ProjectInFile project;
  private FileWatch watch;

  @BeforeEach
  void openTheProject() throws Exception {
    file = folder.resolve("shop.periplo");
    ProjectFiles.save(SmallMap.project(), file);
    project = ProjectInFile.read(ProjectFiles.open(file), file, new IdSource(new Random(6)));
    watch = new FileWatch(() -> List.of(project), toDo::add, _ -> changes++);
  }

  @AfterEach
  void end() {
    watch.close();
  }

  /// Looks, and does where the projects live what comes of it; nothing may come of it.
  private void look() throws InterruptedException {
    watch.look();
    @Nullable Runnable next = toDo.poll(300, TimeUnit.MILLISECONDS);
    if (next != null) {
      next.run();
    }
  }

  @Test
  void aFileThatHoldsWhatItHeldIsNoNews() throws Exception {
    look();
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    look();

    assertThat(changes).isZero();
    assertThat(project.others()).isEmpty();
  }

  @Test
  void whatOthersWroteIsNoticedOnce() throws Exception {
    look();
    ProjectFiles.save(THEIRS, file);
    look();
    look();

    assertThat(changes).isEqualTo(1);
    assertThat(project.others().map(Opened::project)).contains(THEIRS);
  }

  @Test
  void whatIsTakenBackByOthersIsNoChangeAnyMore() throws Exception {
    ProjectFiles.save(THEIRS, file);
    look();
    ProjectFiles.save(SmallMap.project(), file);
    look();

    assertThat(changes).isEqualTo(2);
    assertThat(project.others()).isEmpty();
  }

  @Test
  void whatIsSavedByThisProgramWhileItLooksIsNoNews() throws Exception {
    ProjectFiles.save(THEIRS, file);
    watch.look();
    Runnable late = Optional.ofNullable(toDo.poll(10, TimeUnit.SECONDS)).orElseThrow();
    project.nowIn(Stored.of(file, ProjectFiles.open(file)));
    late.run();

    assertThat(changes).isZero();
  }

  /// Looks, and waits longer than a file may be missing while it is replaced.
  private void lookLonger() throws InterruptedException {
    watch.look();
    Optional.ofNullable(toDo.poll(10, TimeUnit.SECONDS)).orElseThrow().run();
  }

  @Test
  void aFileThatVanishesLeavesTheProjectUnsavedUntilItIsBack() throws Exception {
    look();
    Path away = Files.move(file, folder.resolve("away"));
    lookLonger();
    assertThat(project.isGone()).isTrue();
    assertThat(project.session().isSaved()).isFalse();
    assertThat(project.others()).isEmpty();

    Files.move(away, file);
    lookLonger();
    assertThat(project.isGone()).isFalse();
    assertThat(project.session().isSaved()).isTrue();
    assertThat(changes).isEqualTo(2);
  }

  @Test
  void aFileThatComesBackOtherwiseIsAChange() throws Exception {
    project.session().apply(new RenameProject("Mine"));
    Files.delete(file);
    lookLonger();
    ProjectFiles.save(THEIRS, file);
    lookLonger();

    assertThat(project.isGone()).isFalse();
    assertThat(project.others().map(Opened::project)).contains(THEIRS);
    project.session().undo();
    assertThat(project.session().isSaved()).isTrue();
  }

  @Test
  void aFileThatIsMissingOnlyWhileItIsReplacedIsNotGone() throws Exception {
    Path away = Files.move(file, folder.resolve("away"));
    watch.look();
    Thread.sleep(150); // it has looked by now, and has not lost patience yet
    Files.move(away, file);

    Optional.ofNullable(toDo.poll(1, TimeUnit.SECONDS)).ifPresent(Runnable::run);
    assertThat(changes).isZero();
    assertThat(project.isGone()).isFalse();
  }

  @Test
  void whatThisProgramIsStillSavingIsNoChangeUnlessItIsGivenUp() throws Exception {
    project.beginSaving();
    ProjectFiles.save(THEIRS, file);
    look();
    assertThat(changes).isZero();

    project.endSaving();
    look();
    assertThat(changes).isEqualTo(1);
  }

  @Test
  void aFileThatIsStillBeingWrittenIsWaitedFor() throws Exception {
    byte[] whole = ProjectFiles.toBytes(THEIRS);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    look();
    assertThat(changes).isZero();

    Files.write(file, whole);
    look();
    assertThat(changes).isEqualTo(1);
  }
}
