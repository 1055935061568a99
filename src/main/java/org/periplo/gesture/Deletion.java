package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.DeleteLane;
import org.periplo.edit.DeleteStage;
import org.periplo.edit.DeleteStep;
import org.periplo.edit.Edit;
import org.periplo.edit.RemoveEmotionPoint;
import org.periplo.model.CardId;
import org.periplo.model.CurveId;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.View;

/// What to delete means.
public final class Deletion {

  private Deletion() {}

  /// The edit that deletes what is selected; empty if nothing is, or if it cannot go.
  ///
  /// All selected cards go together; of stages, steps, lanes and emotion points the primary one. A
  /// map keeps its last step.
  public static Optional<Edit> of(View view) {
    Selection selection = view.selection();
    List<CardId> cards = selection.only(CardId.class);
    if (!cards.isEmpty()) {
      return Optional.of(new DeleteCards(cards));
    }
    return selection
        .primary()
        .flatMap(
            primary ->
                switch (primary) {
                  case StageId id when view.journeyMap().stages().size() > 1 ->
                      Optional.of(new DeleteStage(id));
                  case StepId id when view.journeyMap().steps().size() > 1 ->
                      Optional.of(new DeleteStep(id));
                  case LaneId id -> Optional.of(new DeleteLane(id));
                  case CurveId id ->
                      EmotionCell.selectedIn(view)
                          .flatMap(EmotionCell::point)
                          .map(it -> new RemoveEmotionPoint(id, it.step()));
                  default -> Optional.empty();
                });
  }
}
