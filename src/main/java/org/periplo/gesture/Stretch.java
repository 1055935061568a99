package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.edit.ChangeCardSpan;
import org.periplo.edit.ChangeStepWidth;
import org.periplo.edit.Edit;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.View;

/// What to make wider or narrower means: a card reaches over a step more or fewer, a column gains
/// or loses a quarter of the usual width.
public final class Stretch {

  private Stretch() {}

  /// The edit that makes all that is selected wider; empty if nothing can get wider.
  public static Optional<Edit> wider(View view) {
    return by(1, view);
  }

  /// The edit that makes all that is selected narrower; empty if nothing can get narrower.
  public static Optional<Edit> narrower(View view) {
    return by(-1, view);
  }

  private static Optional<Edit> by(int difference, View view) {
    JourneyMap map = view.journeyMap();
    List<CardId> cards = view.selection().only(CardId.class);
    return EditsAsOne.of(
        cards.isEmpty()
            ? columns(map, view.selection()).flatMap(it -> column(it, difference)).toList()
            : cards.stream()
                .flatMap(it -> map.card(it).stream())
                .flatMap(it -> card(it, difference, map))
                .toList());
  }

  private static Stream<Edit> card(Card card, int difference, JourneyMap map) {
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    int span = card.span() + difference;
    return span >= 1 && span <= steps.size() - steps.indexOf(card.step())
        ? Stream.of(new ChangeCardSpan(card.id(), span))
        : Stream.empty();
  }

  private static Stream<Edit> column(Step step, int difference) {
    double wanted = step.width() + difference * ColumnWidth.QUARTER;
    double width = Math.clamp(wanted, Step.LEAST_WIDTH, Step.MOST_WIDTH);
    return width == step.width()
        ? Stream.empty()
        : Stream.of(new ChangeStepWidth(step.id(), width));
  }

  /// The selected steps, and the steps of the selected stages.
  private static Stream<Step> columns(JourneyMap map, Selection selection) {
    List<StepId> steps = selection.only(StepId.class);
    List<StageId> stages = selection.only(StageId.class);
    return map.stages().stream()
        .flatMap(stage -> stage.steps().stream().filter(it -> isMeant(it, stage, steps, stages)));
  }

  private static boolean isMeant(Step step, Stage stage, List<StepId> steps, List<StageId> stages) {
    return steps.contains(step.id()) || stages.contains(stage.id());
  }
}
