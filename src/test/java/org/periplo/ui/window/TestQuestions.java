package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplo.exchange.Room;
import org.periplo.export.ExportFormat;
import org.periplo.files.Problem;
import org.periplo.merge.Conflict;
import org.periplo.merge.Conflict.Side;
import org.periplo.messages.Messages;
import org.periplo.session.Session;
import org.periplo.theme.Palette;
import org.periplo.ui.dialog.Errand;
import org.periplo.ui.dialog.Question;
import org.periplo.ui.dialog.Questions;

/// Answers as a person would, whom a test has told what to answer.
public final class TestQuestions implements Questions {

  public final List<String> told = new ArrayList<>();
  Optional<Path> file = Optional.empty();
  public Optional<Room> room = Optional.empty();
  Unsaved unsaved = Unsaved.CANCEL;
  final Deque<Integer> answers = new ArrayDeque<>();
  Optional<List<Side>> sides = Optional.empty();
  Consumer<Errand<?>> meanwhile = _ -> {};

  @Override
  public List<Path> filesToOpen(Messages messages) {
    return file.stream().toList();
  }

  @Override
  public Optional<Path> fileToSave(Path proposal, Messages messages) {
    return file;
  }

  @Override
  public Optional<Path> pictureToOpen(Messages messages) {
    return file;
  }

  @Override
  public Optional<Path> fileToExport(ExportFormat format, Path proposal, Messages messages) {
    return file;
  }

  @Override
  public Unsaved unsavedChanges(String projectName, Messages messages) {
    told.add("unsaved: " + projectName);
    return unsaved;
  }

  @Override
  public Optional<Room> roomFor(MissingRoom missing, int count, Messages messages) {
    told.add("missing: " + count + " " + missing);
    return room;
  }

  /// Takes the answer at the next of the places in [#answers], counted from 0; without one it is
  /// left.
  @Override
  public <T> Optional<T> ask(Question<T> question, Messages messages) {
    told.add(question.title() + ": " + question.detail());
    return Optional.ofNullable(answers.poll()).map(it -> question.answers().get(it).meaning());
  }

  @Override
  public Optional<List<Side>> choose(List<Conflict> conflicts, Messages messages) {
    conflicts.forEach(it -> told.add("conflict: " + it.where()));
    return sides;
  }

  /// Does meanwhile what the test wants.
  @Override
  public void waitFor(Errand<?> errand, String title, Messages messages) {
    told.add(title);
    meanwhile.accept(errand);
    assertThat(errand.endsWithin(Duration.ofSeconds(20))).isTrue();
  }

  @Override
  public void tell(String sentence, Messages messages) {
    told.add(sentence);
  }

  @Override
  public void tell(Problem problem, Messages messages) {
    told.add(problem.sentence(messages));
  }

  @Override
  public void nameEmotions(Session session, Palette palette, Messages messages) {
    told.add("emotions");
  }
}
