package org.periplo.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.periplo.edit.Edit;
import org.periplo.edit.RandomEdit;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Link;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Stage;

/// What holds of any edits of any project, in any order.
class AnyEditsTest {
  private static final int RUNS = 120;
  private static final int EDITS = 100;

  private final Set<Class<? extends Edit>> made = new HashSet<>();

  @Test
  void anyEditsUndoneGiveBackTheVeryProjectsThatWereAndRedoneAgain() {
    for (long seed = 0; seed < RUNS; seed++) {
      run(seed);
    }
    assertThat(made).containsExactlyInAnyOrderElementsOf(RandomEdit.KINDS);
  }

  private void run(long seed) {
    try {
      thereAndBackAgain(seed);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("with seed " + seed, e);
    }
  }

  private void thereAndBackAgain(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    Session session = Session.ofSaved(RandomProject.from(seed), new IdSource(random));
    List<Past> past = new ArrayList<>(List.of(Past.of(session)));
    for (int i = 0; i < EDITS; i++) {
      RandomEdit.of(session.current(), random).ifPresent(it -> edit(session, it, past));
    }
    assertThat(past).hasSizeGreaterThan(EDITS / 3);
    undoAll(session, past);
    redoAll(session, past);
  }

  private void edit(Session session, Edit edit, List<Past> past) {
    Project before = session.current();
    try {
      session.apply(edit);
    } catch (BrokenRuleException _) {
      assertThat(session.current()).isSameAs(before);
      return;
    }
    if (session.current() != before) {
      assertThat(session.current()).isNotEqualTo(before).isEqualTo(edit.applyTo(before));
      assertThat(session.undoName()).contains(edit.name());
      new SharedParts(before, session.current()).check();
      past.add(Past.of(session));
      made.add(edit.getClass());
    }
  }

  private static void undoAll(Session session, List<Past> past) {
    for (Past earlier : past.reversed()) {
      earlier.check(session);
      session.undo();
    }
    assertThat(session.undoName()).isEmpty();
    assertThat(session.isSaved()).isTrue();
  }

  private static void redoAll(Session session, List<Past> past) {
    for (Past later : past) {
      later.check(session);
      session.redo();
    }
    assertThat(session.redoName()).isEmpty();
  }

  /// A project as it was once; its hash tells if it has changed since.
  private record Past(Project project, int hash) {
    static Past of(Session session) {
      return new Past(session.current(), session.current().hashCode());
    }

    void check(Session session) {
      assertThat(session.current()).isSameAs(project);
      assertThat(session.shown()).isSameAs(project);
      assertThat(project.hashCode()).isEqualTo(hash);
    }
  }

  /// Two projects, one made of the other, which must share all that is equal in both.
  private record SharedParts(Project before, Project after) {
    void check() {
      check(Project::maps, JourneyMap::id);
      check(Project::personas, Persona::id);
      check(it -> of(it, JourneyMap::cards), Card::id);
      check(it -> of(it, JourneyMap::stages), Stage::id);
      check(it -> of(it, JourneyMap::lanes), Lane::id);
      check(it -> of(it, JourneyMap::curves), EmotionCurve::id);
      check(it -> of(it, JourneyMap::links), Link::id);
    }

    private static <T> List<T> of(Project project, Function<JourneyMap, List<T>> parts) {
      return project.maps().stream().flatMap(it -> parts.apply(it).stream()).toList();
    }

    private <T> void check(Function<Project, List<T>> parts, Function<T, ElementId> id) {
      Map<ElementId, T> earlier =
          parts.apply(before).stream().collect(Collectors.toMap(id, Function.identity()));
      for (T part : parts.apply(after)) {
        T same = earlier.get(id.apply(part));
        if (part.equals(same)) {
          assertThat(part).isSameAs(same);
        }
      }
    }
  }
}
