package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;
import org.periplo.model.Project;
import org.periplo.ui.dialog.Question;
import org.periplo.ui.dialog.Question.Answer;
import org.periplo.ui.dialog.Questions;
import org.periplo.ui.window.Writing.Written;

/// Saves projects, and finds a way with whoever works on them where that cannot be done at once.
///
/// @param messages in the language of the window as it is now
record Saving(Questions questions, Supplier<Messages> messages, SavingPlace place) {

  /// What can be done if others changed the file.
  private enum WayOut {
    JOIN,
    REPLACE,
    TAKE,
    ELSEWHERE
  }

  /// Saves a project in its file, or where the person wants if it has none.
  ///
  /// @return whether it is saved now
  boolean save(ProjectInFile project) {
    return project.file().map(it -> isSaved(project, it)).orElseGet(() -> saveElsewhere(project));
  }

  /// Saves a project where the person wants.
  ///
  /// @return whether it is saved now
  boolean saveElsewhere(ProjectInFile project) {
    return questions
        .fileToSave(project.proposal(), messages.get())
        .filter(it -> isSaved(project, it))
        .isPresent();
  }

  private boolean isSaved(ProjectInFile project, Path file) {
    Project current = project.session().current();
    Optional<Claim> lost = project.claim().filter(_ -> project.isGone());
    Writing writing =
        new Writing(current, file, project.stored(), taken(project), lost, place.store());
    try {
      Optional<Written> written = written(project, writing);
      return written.isPresent() && isKept(project, current, written.get());
    } catch (ProblemException e) {
      return e.problem().kind() == Problem.Kind.CHANGED
          ? isSettled(project, file, e.problem())
          : isElsewhere(project, e.problem());
    }
  }

  private Optional<Written> written(ProjectInFile project, Writing writing)
      throws ProblemException {
    project.beginSaving();
    try {
      return patience().done(title("work.save", writing.file()), writing::write);
    } finally {
      project.endSaving();
    }
  }

  private List<Path> taken(ProjectInFile project) {
    return place.open().stream()
        .filter(it -> !it.equals(project))
        .flatMap(it -> it.file().stream())
        .toList();
  }

  private boolean isKept(ProjectInFile project, Project current, Written written) {
    Path file = written.file();
    if (project.isGone() || !project.file().equals(Optional.of(file))) {
      project.hold(written.claim());
    }
    project.nowIn(new Stored(written.origin(), Optional.of(current)));
    written.saved().notKept().filter(_ -> project.isFirstNotKept()).ifPresent(place::warn);
    if (written.doubt().isPresent()) {
      return isElsewhere(project, written.doubt().get());
    }
    place.saved(file.toAbsolutePath());
    project.session().markSaved(current);
    return true;
  }

  private boolean isElsewhere(ProjectInFile project, Problem problem) {
    String kept = place.isKept(project) ? "dialog.save.kept" : "dialog.save.not-kept";
    Question<WayOut> question =
        new Question<>(
            messages.get().text("dialog.save.failed"),
            problem.sentence(messages.get()) + "\n\n" + messages.get().text(kept),
            List.of(answer("dialog.save.elsewhere", WayOut.ELSEWHERE)));
    return questions.ask(question, messages.get()).isPresent() && saveElsewhere(project);
  }

  private Answer<WayOut> answer(String key, WayOut meaning) {
    return new Answer<>(messages.get().text(key), meaning);
  }

  private boolean isSettled(ProjectInFile project, Path file, Problem changed) {
    try {
      Optional<Opened> theirs =
          patience().done(title("work.open", file), () -> ProjectFiles.open(file));
      return theirs.isPresent() && isSettled(project, theirs.get());
    } catch (ProblemException _) {
      return isElsewhere(project, changed);
    }
  }

  private boolean isSettled(ProjectInFile project, Opened theirs) {
    OthersWork others = new OthersWork(questions, messages);
    Optional<WayOut> wayOut = questions.ask(changed(project), messages.get());
    return wayOut.isPresent()
        && switch (wayOut.get()) {
          case JOIN -> others.join(project, theirs) && save(project);
          case REPLACE -> {
            others.leave(project, theirs);
            yield save(project);
          }
          case TAKE -> {
            others.take(project, theirs);
            yield true;
          }
          case ELSEWHERE -> saveElsewhere(project);
        };
  }

  private Question<WayOut> changed(ProjectInFile project) {
    List<Answer<WayOut>> answers =
        List.of(
            answer("others.join", WayOut.JOIN),
            answer("others.replace", WayOut.REPLACE),
            answer("others.take", WayOut.TAKE),
            answer("dialog.save.elsewhere", WayOut.ELSEWHERE));
    boolean canJoin = project.stored().flatMap(Stored::project).isPresent();
    return new Question<>(
        messages
            .get()
            .text("others.changed", ShortName.of(String.valueOf(project.proposal().getFileName()))),
        messages.get().text("others.detail"),
        canJoin ? answers : answers.subList(1, answers.size()).reversed());
  }

  private Patience patience() {
    return new Patience(questions, messages);
  }

  private String title(String key, Path file) {
    return messages.get().text(key, ShortName.of(String.valueOf(file.getFileName())));
  }
}
