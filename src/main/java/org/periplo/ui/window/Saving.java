package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.messages.Messages;
import org.periplo.model.Project;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Safekeeping;
import org.periplo.recovery.Saved;
import org.periplo.ui.dialog.Question;
import org.periplo.ui.dialog.Question.Answer;
import org.periplo.ui.dialog.Questions;

/// Saves projects, and finds a way with whoever works on them where that cannot be done at once.
///
/// @param messages in the language of the window as it is now
/// @param safekeeping as it is set now
/// @param openIn the open project that is in a file
/// @param saved is told which file holds a project now
/// @param warned is told, once for each project, that its earlier versions cannot be kept
record Saving(
    Questions questions,
    Supplier<Messages> messages,
    Supplier<Safekeeping> safekeeping,
    Function<Path, Optional<ProjectInFile>> openIn,
    Consumer<Path> saved,
    Consumer<Problem> warned) {

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
    return project.stored().map(it -> isSaved(project, it)).orElseGet(() -> saveElsewhere(project));
  }

  /// Saves a project where the person wants.
  ///
  /// @return whether it is saved now
  boolean saveElsewhere(ProjectInFile project) {
    return questions
        .fileToSave(project.proposal(), messages.get())
        .filter(it -> project.isIn(it) ? save(project) : isSavedIn(project, it))
        .isPresent();
  }

  private boolean isSaved(ProjectInFile project, Stored stored) {
    return isWritten(project, stored.file(), Optional.of(stored.origin().stamp()));
  }

  /// The file that was chosen belongs to the project from now on, whatever it held.
  private boolean isSavedIn(ProjectInFile project, Path file) {
    if (openIn.apply(file).isPresent()) {
      return isElsewhere(project, problem(file, "problem.save.open-in-tab"));
    }
    return switch (Claim.ask(file)) {
      case Claim.Answer.Taken _ -> isElsewhere(project, problem(file, "problem.save.taken"));
      case Claim.Answer.Granted(Claim claim) -> isWrittenIn(project, file, Optional.of(claim));
      case Claim.Answer.Impossible _ -> isWrittenIn(project, file, Optional.empty());
    };
  }

  private boolean isWrittenIn(ProjectInFile project, Path file, Optional<Claim> claim) {
    boolean written = isWritten(project, file, Optional.empty());
    if (project.isIn(file)) {
      project.hold(claim);
    } else {
      claim.ifPresent(Claim::close); // it went elsewhere after all, or nowhere
    }
    return written;
  }

  private boolean isWritten(ProjectInFile project, Path file, Optional<Stamp> expected) {
    Project written = project.session().current();
    try {
      Saved now = safekeeping.get().save(written, file, expected);
      project.nowIn(new Stored(new Origin(file, now.stamp()), Optional.of(written)));
      now.notKept().filter(_ -> project.isFirstNotKept()).ifPresent(warned);
    } catch (ProblemException e) {
      return isFoundAWay(project, file, e.problem());
    }
    saved.accept(file.toAbsolutePath());
    project.session().markSaved(written);
    return true;
  }

  private boolean isFoundAWay(ProjectInFile project, Path file, Problem problem) {
    return switch (problem.kind()) {
      case CHANGED -> isSettled(project, file, problem);
      case NOT_CONFIRMED -> {
        Stamp stamp = Stamp.of(ProjectFiles.toBytes(project.session().current()));
        project.nowIn(
            new Stored(new Origin(file, stamp), Optional.of(project.session().current())));
        yield isElsewhere(project, problem);
      }
      default -> isElsewhere(project, problem);
    };
  }

  private boolean isElsewhere(ProjectInFile project, Problem problem) {
    Question<WayOut> question =
        new Question<>(
            messages.get().text("dialog.save.failed"),
            problem.sentence(messages.get()) + "\n\n" + messages.get().text("dialog.save.kept"),
            List.of(answer("dialog.save.elsewhere", WayOut.ELSEWHERE)));
    return questions.ask(question, messages.get()).isPresent() && saveElsewhere(project);
  }

  private Answer<WayOut> answer(String key, WayOut meaning) {
    return new Answer<>(messages.get().text(key), meaning);
  }

  private boolean isSettled(ProjectInFile project, Path file, Problem changed) {
    try {
      return isSettled(project, ProjectFiles.open(file));
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
        messages.get().text("others.changed", String.valueOf(project.proposal().getFileName())),
        messages.get().text("others.detail"),
        canJoin ? answers : answers.subList(1, answers.size()).reversed());
  }

  private static Problem problem(Path file, String key) {
    return Problem.of(Problem.Kind.NOT_WRITTEN, file.toString(), key);
  }
}
