package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.DeleteChannel;
import org.periplo.edit.DeleteCurve;
import org.periplo.edit.DeleteLane;
import org.periplo.edit.DeleteLink;
import org.periplo.edit.DeleteMap;
import org.periplo.edit.DeletePersona;
import org.periplo.edit.DeleteSegment;
import org.periplo.edit.DeleteStage;
import org.periplo.edit.DeleteStep;
import org.periplo.edit.DeleteTeam;
import org.periplo.edit.Edit;
import org.periplo.edit.RemoveEmotionPoint;
import org.periplo.model.CardId;
import org.periplo.model.ChannelId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.PersonaId;
import org.periplo.model.SegmentId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.model.TeamId;
import org.periplo.session.Selection;
import org.periplo.session.View;

/// What to delete means.
public final class Deletion {

  private Deletion() {}

  /// The edit that deletes what is selected; empty if nothing is, or if it cannot go.
  ///
  /// All selected cards go together, and so do all stages, steps, lanes or links of the primary
  /// one's kind; of all other things the primary one goes. A map keeps its last step, and a project
  /// its last map.
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
                  case StageId _ ->
                      besides(view.journeyMap().stages().size(), StageId.class, selection)
                          .flatMap(it -> each(it, DeleteStage::new));
                  case StepId _ ->
                      besides(view.journeyMap().steps().size(), StepId.class, selection)
                          .flatMap(it -> each(it, DeleteStep::new));
                  case LinkId _ -> each(selection.only(LinkId.class), DeleteLink::new);
                  case LaneId _ -> each(selection.only(LaneId.class), DeleteLane::new);
                  case CurveId id when selection.cell().isEmpty() ->
                      Optional.of(new DeleteCurve(id));
                  case CurveId id ->
                      EmotionCell.selectedIn(view)
                          .flatMap(EmotionCell::point)
                          .map(it -> new RemoveEmotionPoint(id, it.step()));
                  default -> besideTheGrid(primary, view);
                });
  }

  /// The selected ones of a kind; empty if that is all that there are.
  private static <I extends ElementId> Optional<List<I>> besides(
      int all, Class<I> kind, Selection selection) {
    return Optional.of(selection.only(kind)).filter(it -> it.size() < all);
  }

  private static <I> Optional<Edit> each(List<I> ids, Function<I, Edit> deletion) {
    return EditsAsOne.of(ids.stream().map(deletion).toList());
  }

  private static Optional<Edit> besideTheGrid(ElementId element, View view) {
    return switch (element) {
      case MapId id when view.project().maps().size() > 1 -> Optional.of(new DeleteMap(id));
      case PersonaId id -> Optional.of(new DeletePersona(id));
      case SegmentId id -> Optional.of(new DeleteSegment(id));
      case ChannelId id -> Optional.of(new DeleteChannel(id));
      case TeamId id -> Optional.of(new DeleteTeam(id));
      default -> Optional.empty();
    };
  }
}
