package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.exchange.ProjectSource;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.Owner;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.recovery.Backups;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Recovered;
import org.periplo.ui.dialog.Question;
import org.periplo.ui.dialog.Question.Answer;

/// Opens projects, and asks first if somebody else has their file open.
final class Opening {

  private final EditorWindow window;
  private final IdSource ids;

  Opening(EditorWindow window, IdSource ids) {
    this.window = window;
    this.ids = ids;
  }

  /// How a file is opened that somebody else has open.
  private enum Manner {
    COPY,
    ANYWAY
  }

  /// Opens files, one after the other, and leaves the last one in front.
  void open(List<Path> files) {
    if (!files.isEmpty()) {
      read(files.getFirst(), () -> open(files.subList(1, files.size())));
    }
  }

  private void read(Path file, Runnable ended) {
    String title = title(file);
    switch (ProjectSource.of(file)) {
      case FILE, OTHER -> {
        List<Path> open = openFiles();
        window
            .jobs()
            .work(title, progress -> Found.of(file, open, progress), it -> opened(it, file), ended);
      }
      case PDF ->
          window
              .jobs()
              .work(
                  title,
                  _ -> ProjectSource.open(file),
                  it -> {
                    window.add(ProjectInFile.unsaved(it.project(), ids));
                    tellRepairs(it, file);
                  },
                  ended);
    }
  }

  private String title(Path file) {
    return messages().text("work.open", ShortName.of(String.valueOf(file.getFileName())));
  }

  private List<Path> openFiles() {
    return window.tabs().all().stream().flatMap(it -> it.project().file().stream()).toList();
  }

  private void opened(Found found, Path file) {
    switch (found) {
      case Found.Already(Path name) -> openAs(name).ifPresent(window::lookAt);
      case Found.Read(Opened opened, Claim.Answer claim) -> opened(opened, file, claim);
    }
  }

  private void opened(Opened opened, Path file, Claim.Answer claim) {
    Optional<ProjectTab> already = openAs(file); // it may have been asked for twice
    if (already.isPresent()) {
      Found.granted(claim).ifPresent(Claim::close);
      window.lookAt(already.get());
    } else {
      add(ProjectInFile.read(opened, file, ids), file, claim);
      tellRepairs(opened, file);
    }
  }

  private void tellRepairs(Opened opened, Path file) {
    if (!opened.repairs().isEmpty()) {
      String name = String.valueOf(file.getFileName());
      window.say(messages().text("opening.repaired", name, opened.repairs().size()));
    }
  }

  /// The tab of a file that has this very name.
  private Optional<ProjectTab> openAs(Path name) {
    return window.tabs().all().stream()
        .filter(tab -> tab.project().file().filter(it -> SameFile.isNamed(it, name)).isPresent())
        .findFirst();
  }

  private Optional<ProjectTab> add(ProjectInFile project, Path file, Claim.Answer claim) {
    if (claim instanceof Claim.Answer.Taken(Optional<Owner> owner)
        && owner.filter(Owner::isThisProgram).isEmpty()) {
      return window
          .questions()
          .ask(taken(file, owner), messages())
          .map(it -> add(it, project, file));
    }
    project.hold(Found.granted(claim));
    return Optional.of(add(Manner.ANYWAY, project, file));
  }

  private ProjectTab add(Manner manner, ProjectInFile project, Path file) {
    return switch (manner) {
      case COPY -> window.add(ProjectInFile.unsaved(project.session().current(), ids));
      case ANYWAY -> {
        window.remember(it -> it.opened(file.toAbsolutePath()));
        yield window.add(project);
      }
    };
  }

  private Question<Manner> taken(Path file, Optional<Owner> owner) {
    Messages messages = messages();
    return new Question<>(
        messages.text("opening.taken", ShortName.of(String.valueOf(file.getFileName()))),
        owner
            .map(it -> new OwnerWords(messages).of(it))
            .orElseGet(() -> messages.text("opening.taken.by-somebody")),
        List.of(
            new Answer<>(messages.text("opening.copy"), Manner.COPY),
            new Answer<>(messages.text("opening.anyway"), Manner.ANYWAY)));
  }

  /// Opens what was not saved when the program ended, as unsaved changes of its file.
  ///
  /// @return its tab; empty if the person does not want it now
  Optional<ProjectTab> recover(Recovered recovered) {
    Project project = recovered.project();
    return recovered
        .origin()
        .map(it -> recover(project, it))
        .orElseGet(() -> Optional.of(window.add(ProjectInFile.unsaved(project, ids))));
  }

  private Optional<ProjectTab> recover(Project project, Origin origin) {
    Backups backups = window.keeping().safekeeping().backups();
    try {
      return new Patience(window.questions(), this::messages)
          .done(title(origin.file()), () -> Former.of(origin, backups))
          .flatMap(
              it ->
                  add(
                      ProjectInFile.unsaved(project, Optional.of(it.stored()), ids),
                      origin.file(),
                      it.claim()));
    } catch (ProblemException e) {
      window.tell(e.problem());
      return Optional.empty();
    }
  }

  private Messages messages() {
    return window.messages();
  }
}
