package org.periplo.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.ChannelId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.PersonaId;
import org.periplo.model.PictureId;
import org.periplo.model.SegmentId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.TeamId;

/// Which elements are copied, and the ids that their copies get.
///
/// @param ids the copy's id by the original's, of the same kind
public record Copies(Map<ElementId, ElementId> ids) {
  /// Nothing is copied.
  static final Copies NONE = new Copies(Map.of());

  /// @throws IllegalArgumentException if the id of a copy is of another kind than its original's
  public Copies {
    ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
    ids.forEach(Copies::requireSameKind);
  }

  private static void requireSameKind(ElementId original, ElementId copy) {
    if (original.getClass() != copy.getClass()) {
      throw new IllegalArgumentException(original + " cannot be copied as " + copy);
    }
  }

  /// New ids for the copies of `originals`.
  static Copies of(Stream<? extends ElementId> originals, IdSource source) {
    Map<ElementId, ElementId> ids = new LinkedHashMap<>();
    originals.forEach(it -> ids.put(it, fresh(it, source)));
    return new Copies(ids);
  }

  private static ElementId fresh(ElementId original, IdSource source) {
    return switch (original) {
      case CardId _ -> source.next(CardId::new);
      case ChannelId _ -> source.next(ChannelId::new);
      case CurveId _ -> source.next(CurveId::new);
      case LaneId _ -> source.next(LaneId::new);
      case LinkId _ -> source.next(LinkId::new);
      case MapId _ -> source.next(MapId::new);
      case PersonaId _ -> source.next(PersonaId::new);
      case PictureId _ -> source.next(PictureId::new);
      case SegmentId _ -> source.next(SegmentId::new);
      case StageId _ -> source.next(StageId::new);
      case StepId _ -> source.next(StepId::new);
      case TeamId _ -> source.next(TeamId::new);
    };
  }

  /// The id of the copy of `original`.
  ///
  /// @throws NoSuchElementException if it is not copied
  public <I extends ElementId> I of(I original) {
    if (!has(original)) {
      throw MapChange.missing(original);
    }
    return orSame(original);
  }

  /// Whether `original` is copied.
  boolean has(ElementId original) {
    return ids.containsKey(original);
  }

  @SuppressWarnings("unchecked") // the constructor sees to it that both ids are of one kind
  private <I extends ElementId> I orSame(I original) {
    return (I) ids.getOrDefault(original, original);
  }

  /// The copy of a map, with all that is in it.
  JourneyMap of(JourneyMap map) {
    return map.with(
        it ->
            it.id(of(map.id()))
                .stages(map.stages().stream().map(this::of).toList())
                .lanes(map.lanes().stream().map(this::of).toList())
                .cards(map.cards().stream().map(this::of).toList())
                .curves(map.curves().stream().map(this::of).toList())
                .links(map.links().stream().map(this::of).toList()));
  }

  /// The copy of a stage, with its steps.
  Stage of(Stage stage) {
    return stage.with(
        it -> it.id(of(stage.id())).steps(stage.steps().stream().map(this::of).toList()));
  }

  /// The copy of a step.
  Step of(Step step) {
    return step.withId(of(step.id()));
  }

  /// The copy of a lane.
  Lane of(Lane lane) {
    return lane.withId(of(lane.id()));
  }

  /// The copy of a card, in the copies of its lane and step if these are copied too.
  Card of(Card card) {
    return card.with(
        it -> it.id(of(card.id())).lane(orSame(card.lane())).step(orSame(card.step())));
  }

  /// The copy of a curve, in the copies of its lane and steps if these are copied too.
  EmotionCurve of(EmotionCurve curve) {
    return curve.with(
        it ->
            it.id(of(curve.id()))
                .lane(orSame(curve.lane()))
                .points(curve.points().stream().map(this::of).toList()));
  }

  /// The point, in the copy of its step if that is copied.
  EmotionPoint of(EmotionPoint point) {
    return point.withStep(orSame(point.step()));
  }

  /// The copy of a link, between the copies of its cards.
  Link of(Link link) {
    return new Link(of(link.id()), of(link.from()), of(link.to()), link.extras());
  }

  /// The cards with each copy right after its original.
  List<Card> beside(List<Card> cards) {
    return cards.stream()
        .flatMap(it -> has(it.id()) ? Stream.of(it, of(it)) : Stream.of(it))
        .toList();
  }

  /// The links, and after them the copies.
  List<Link> after(List<Link> links) {
    return Stream.concat(links.stream(), links.stream().filter(it -> has(it.id())).map(this::of))
        .toList();
  }

  /// The ids of `cards` and of the links among them, which are what a copy of the cards needs.
  static Stream<ElementId> cardsAndLinks(JourneyMap map, List<CardId> cards) {
    Set<CardId> copied = Set.copyOf(cards);
    Stream<ElementId> links =
        map.links().stream()
            .filter(it -> copied.contains(it.from()) && copied.contains(it.to()))
            .map(Link::id);
    return Stream.concat(cards.stream(), links);
  }
}
