package org.periplo.gesture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Tying;
import org.periplo.layout.PlacedCard;
import org.periplo.model.Card;
import org.periplo.model.CardId;

/// Arrow keys choose the card that the selected one shall be linked with; Enter links, Escape
/// leaves.
///
/// @param aimed the card that Enter would link it with
record ChoosingLink(CardId card, Set<CardId> fitting, CardId aimed) implements Gesture {

  /// How much farther a card seems that lies aside of where an arrow points.
  private static final double ASIDE = 2;

  /// Begins at the nearest card that the selected one can be linked with; empty if there is none.
  static Optional<Gesture> of(Desk desk) {
    List<CardId> selected = desk.session().selection().only(CardId.class);
    return selected.size() == 1
        ? desk.layout().card(selected.getFirst()).flatMap(it -> of(it, desk))
        : Optional.empty();
  }

  private static Optional<Gesture> of(PlacedCard from, Desk desk) {
    CardId card = from.card().id();
    Set<CardId> fitting = new Linking(desk.map()).fitting(card);
    return placed(fitting, desk)
        .min(Comparator.comparingDouble(it -> distance(from, it)))
        .map(
            it -> {
              desk.show(it.card().id());
              return new ChoosingLink(card, fitting, it.card().id());
            });
  }

  private static Stream<PlacedCard> placed(Set<CardId> cards, Desk desk) {
    return desk.layout().cards().stream().filter(it -> cards.contains(it.card().id()));
  }

  private static double distance(PlacedCard one, PlacedCard other) {
    Point from = one.box().centre();
    Point to = other.box().centre();
    return Math.hypot(to.x() - from.x(), to.y() - from.y());
  }

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Key(KeyName name, Set<Modifier> held) when held.isEmpty() -> pressed(name, desk);
      case Input.Press _ -> Idle.AWAY.after(input, desk);
      case Input.Away() -> Optional.of(Idle.AWAY);
      default -> Optional.empty();
    };
  }

  private Optional<Gesture> pressed(KeyName name, Desk desk) {
    return switch (name) {
      case UP, DOWN, LEFT, RIGHT ->
          Optional.of(Direction.of(name).map(it -> towards(it, desk)).orElse(this));
      case ENTER -> {
        desk.link(card, aimed);
        yield Optional.of(Idle.AWAY);
      }
      case ESCAPE -> Optional.of(Idle.AWAY);
      default -> Optional.of(this);
    };
  }

  /// The nearest card that lies that way; at the end of the way, the same one.
  private Gesture towards(Direction direction, Desk desk) {
    PlacedCard here = desk.layout().card(aimed).orElseThrow();
    Optional<CardId> next =
        placed(fitting, desk)
            .filter(it -> ahead(here, it, direction) > 1)
            .min(
                Comparator.comparingDouble(
                    it -> ahead(here, it, direction) + ASIDE * aside(here, it, direction)))
            .map(PlacedCard::card)
            .map(Card::id);
    next.ifPresent(desk::show);
    return new ChoosingLink(card, fitting, next.orElse(aimed));
  }

  private static double ahead(PlacedCard from, PlacedCard to, Direction direction) {
    return direction.columns * (to.box().centre().x() - from.box().centre().x())
        + direction.rows * (to.box().centre().y() - from.box().centre().y());
  }

  private static double aside(PlacedCard from, PlacedCard to, Direction direction) {
    return Math.abs(direction.rows * (to.box().centre().x() - from.box().centre().x()))
        + Math.abs(direction.columns * (to.box().centre().y() - from.box().centre().y()));
  }

  @Override
  public Feedback feedback(Desk desk) {
    Point end = desk.layout().card(aimed).orElseThrow().box().centre();
    return Feedback.NONE.with(
        it -> it.tying(Optional.of(new Tying(card, end, fitting, Optional.of(aimed)))));
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.layout().card(card).isPresent() && desk.layout().card(aimed).isPresent();
  }
}
