package org.periplo.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresentingTest {

  private final TestEditor editor = new TestEditor();

  /// @param before what becomes of it while nothing is presented
  /// @param during what becomes of it during a presentation
  record Call(Action action, String before, String during) {}

  static Stream<Call> calls() {
    String no = "not possible";
    return Stream.of(
        new Call(new Present(), "present", no),
        new Call(new PresentFromHere(), "present from here", no),
        new Call(new PlanPresentation(), "plan", "plan"),
        new Call(new NextScene(), no, "next scene"),
        new Call(new PreviousScene(), no, "previous scene"),
        new Call(new BlackenScreen(), no, "black"),
        new Call(new EndPresentation(), no, "end"),
        new Call(new ShowPointerRing(), no, "ring"),
        new Call(new RunTimer(), no, "timer"),
        new Call(new ResetTimer(), no, "timer back"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aPresentationIsBegunOnceAndSteeredWhileItIsOn(Call it) {
    editor.ask(it.action());
    editor.presenter.presenting = true;
    editor.ask(it.action());

    assertThat(editor.done).containsExactly(it.before(), it.during());
  }

  @Test
  void theRingIsChosenWhileItGoesWithThePointer() {
    assertThat(new ShowPointerRing().isChosen(editor)).isFalse();

    editor.presenter.ring = true;

    assertThat(new ShowPointerRing().isChosen(editor)).isTrue();
  }
}
