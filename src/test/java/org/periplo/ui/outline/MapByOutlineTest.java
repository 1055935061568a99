package org.periplo.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.periplo.files.Template;
import org.periplo.gesture.Deletion;
import org.periplo.gesture.Direction;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.session.Session;
import org.periplo.ui.outline.Subject.Branch;

/// A journey map that somebody makes who does not see it.
class MapByOutlineTest {

  private final Session session =
      Session.ofSaved(Template.THREE_STAGES.in(Language.ENGLISH), new IdSource(new Random(23)));
  private final OutlineDesk desk = new OutlineDesk(session, Messages.in(Locale.ENGLISH));

  private Subject named(String words) {
    return desk.lines().stream()
        .flatMap(Line::all)
        .filter(it -> it.words().equals(words) && !(it.subject() instanceof Subject.Feeling))
        .map(Line::subject)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line says " + words));
  }

  private String spoken(String words) {
    Line line =
        desk.lines().stream()
            .flatMap(Line::all)
            .filter(it -> it.subject().equals(named(words)))
            .findFirst()
            .orElseThrow();
    return desk.spoken(line);
  }

  private void goTo(String words) {
    desk.select(List.of(named(words)));
    desk.selected();
  }

  private void addAfter(String line, String words) {
    desk.write(desk.addAfter(named(line)).orElseThrow(), words);
  }

  private void addInside(String line, String words) {
    desk.write(desk.addInside(named(line)).orElseThrow(), words);
  }

  @Test
  void aSmallMapIsMadeByTheOutlineAlone() {
    Project template = session.current();
    desk.write(Branch.PROJECT, "Library");
    addInside("Personas", "Ana");
    addInside("Stages", "Return");
    desk.write(named("New step"), "Hands the book back");
    addAfter("Hands the book back", "Takes another one");
    addInside("Lanes", "Ideas of the staff");
    goTo("Hands the book back");
    addInside("Hands the book back", "Looks for the desk");
    addAfter("Looks for the desk", "Waits");
    addAfter("Waits", "Leaves the book in a box");
    goTo("Waits");
    desk.move(Direction.RIGHT);
    goTo("Leaves the book in a box");
    desk.move(Direction.UP);
    goTo("Return");
    desk.move(Direction.UP);

    assertThat(spoken("Return")).startsWith("stage Return, 3 of 4").endsWith("2 steps, 3 cards");
    assertThat(spoken("Leaves the book in a box")).contains("step Hands the book back", "1 of 2");
    assertThat(spoken("Waits")).contains("step Takes another one", "1 of 1");
    assertThat(spoken("Ideas of the staff")).contains("no cards");

    goTo("Waits");
    Deletion.of(session.view()).ifPresent(session::apply);
    assertThat(desk.lines().stream().flatMap(Line::all).map(Line::words)).doesNotContain("Waits");

    takeAllBack();
    assertThat(session.current()).isSameAs(template);
  }

  private void takeAllBack() {
    Predicate<Session> more = it -> it.undoName().isPresent();
    while (more.test(session)) {
      session.undo();
    }
  }
}
