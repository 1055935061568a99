package org.periplo.edit;

import java.util.List;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.StepId;

/// Steps that stand side by side, set a second time right after them, with what stands in them.
///
/// A card that lies wholly in the steps is copied. A card that begins before them, or ends after
/// them, and covers the last of them, reaches over the copies too. Emotion points are copied.
final class ColumnCopy {
  private final JourneyMap map;
  private final List<StepId> originals;
  private final Copies copies;

  /// @param originals the steps, from left to right
  ColumnCopy(JourneyMap map, List<StepId> originals, Copies copies) {
    this.map = map;
    this.originals = originals;
    this.copies = copies;
  }

  /// The ids of all that is copied with `originals`.
  static Stream<ElementId> content(JourneyMap map, List<StepId> originals) {
    Columns columns = new Columns(map, map.stages());
    List<CardId> inside =
        map.cards().stream()
            .filter(it -> originals.containsAll(columns.covered(it)))
            .map(Card::id)
            .toList();
    return Stream.concat(originals.stream(), Copies.cardsAndLinks(map, inside));
  }

  /// The map with the copies.
  ///
  /// @param stages its stages, with the copies of the steps
  JourneyMap among(List<Stage> stages) {
    Columns columns = new Columns(map, stages);
    List<Card> cards = map.cards().stream().map(it -> reaching(it, columns)).toList();
    return map.with(
        it ->
            it.stages(stages)
                .cards(copies.beside(cards))
                .links(copies.after(map.links()))
                .curves(map.curves().stream().map(curve -> copied(curve, columns)).toList()));
  }

  private Card reaching(Card card, Columns columns) {
    StepId last = columns.lastStep(card);
    boolean over = last.equals(originals.getLast()) && !copies.has(card.id());
    return columns.reaching(card, over ? copies.of(last) : last);
  }

  private EmotionCurve copied(EmotionCurve curve, Columns columns) {
    Stream<EmotionPoint> more =
        curve.points().stream().filter(it -> originals.contains(it.step())).map(copies::of);
    List<EmotionPoint> points = Stream.concat(curve.points().stream(), more).toList();
    return Sharing.kept(curve, columns.following(curve.withPoints(points)));
  }
}
