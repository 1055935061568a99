package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.exchange.ProjectSource;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.Owner;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Recovered;
import org.periplo.ui.dialog.Question;
import org.periplo.ui.dialog.Question.Answer;
import org.periplo.ui.recovery.Hour;

/// Opens projects, and asks first if somebody else has their file open.
final class Opening {

  private final EditorWindow window;
  private final IdSource ids;

  Opening(EditorWindow window, IdSource ids) {
    this.window = window;
    this.ids = ids;
  }

  /// What is found of a file.
  private record Found(Opened opened, Claim.Answer claim) {}

  /// How a file is opened that somebody else has open.
  private enum Manner {
    COPY,
    ANYWAY
  }

  /// Opens files, one after the other, and leaves the last one in front.
  void open(List<Path> files) {
    if (!files.isEmpty()) {
      Path first = files.getFirst();
      Runnable next = () -> open(files.subList(1, files.size()));
      openIn(first)
          .ifPresentOrElse(
              tab -> {
                window.lookAt(tab);
                next.run();
              },
              () -> read(first, next));
    }
  }

  /// The tab of the project that is in a file.
  Optional<ProjectTab> openIn(Path file) {
    return window.tabs().all().stream().filter(it -> it.project().isIn(file)).findFirst();
  }

  private void read(Path file, Runnable ended) {
    String title = messages().text("work.open", String.valueOf(file.getFileName()));
    switch (ProjectSource.of(file)) {
      case FILE, OTHER ->
          window.jobs().work(title, _ -> found(file), it -> opened(it, file), ended);
      case PDF ->
          window
              .jobs()
              .work(
                  title,
                  _ -> ProjectSource.read(file),
                  it -> window.add(ProjectInFile.unsaved(it, ids)),
                  ended);
    }
  }

  /// It is claimed before it is read, so that nobody writes it in between.
  private static Found found(Path file) throws ProblemException {
    Claim.Answer claim = Claim.ask(file);
    try {
      return new Found(ProjectFiles.open(file), claim);
    } catch (ProblemException e) {
      granted(claim).ifPresent(Claim::close);
      throw e;
    }
  }

  private static Optional<Claim> granted(Claim.Answer answer) {
    return answer instanceof Claim.Answer.Granted(Claim claim)
        ? Optional.of(claim)
        : Optional.empty();
  }

  private void opened(Found found, Path file) {
    Optional<ProjectTab> already = openIn(file); // it may have been asked for twice
    if (already.isPresent()) {
      granted(found.claim()).ifPresent(Claim::close);
      window.lookAt(already.get());
    } else {
      add(ProjectInFile.read(found.opened(), file, ids), file, found.claim());
    }
  }

  private Optional<ProjectTab> add(ProjectInFile project, Path file, Claim.Answer claim) {
    if (claim instanceof Claim.Answer.Taken(Optional<Owner> owner)
        && owner.filter(Owner::isThisProgram).isEmpty()) {
      return window
          .questions()
          .ask(taken(file, owner), messages())
          .map(it -> add(it, project, file));
    }
    project.hold(granted(claim));
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
    String who =
        owner
            .map(
                it ->
                    messages.text(
                        "opening.taken.by",
                        it.user(),
                        it.computer(),
                        Hour.here(it.since()).words(messages)))
            .orElseGet(() -> messages.text("opening.taken.by-somebody"));
    return new Question<>(
        messages.text("opening.taken", String.valueOf(file.getFileName())),
        who + " " + messages.text("opening.taken.detail"),
        List.of(
            new Answer<>(messages.text("opening.copy"), Manner.COPY),
            new Answer<>(messages.text("opening.anyway"), Manner.ANYWAY)));
  }

  /// Opens what was not saved when the program ended, as unsaved changes of its file.
  ///
  /// @return its tab; empty if the person does not want it now
  Optional<ProjectTab> recover(Recovered recovered) {
    Optional<Stored> stored = recovered.origin().map(this::stored);
    ProjectInFile project = ProjectInFile.unsaved(recovered.project(), stored, ids);
    return stored
        .map(Stored::file)
        .map(it -> add(project, it, Claim.ask(it)))
        .orElseGet(() -> Optional.of(window.add(project)));
  }

  /// What the file held before the changes is known if it holds it still, or if it is among the
  /// earlier versions.
  private Stored stored(Origin origin) {
    Optional<Path> kept =
        window.keeping().safekeeping().backups().holding(origin.file(), origin.stamp());
    return new Stored(
        origin,
        held(origin.file(), origin.stamp())
            .or(() -> kept.flatMap(it -> held(it, origin.stamp())))
            .map(Opened::project));
  }

  private static Optional<Opened> held(Path file, Stamp stamp) {
    try {
      return Optional.of(ProjectFiles.open(file)).filter(it -> it.stamp().equals(stamp));
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }

  private Messages messages() {
    return window.messages();
  }
}
