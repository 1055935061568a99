package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.edit.HideCurve;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.gesture.Input.Press;
import org.periplo.gesture.Target.OnBorder;
import org.periplo.gesture.Target.OnCard;
import org.periplo.gesture.Target.OnCell;
import org.periplo.gesture.Target.OnEdge;
import org.periplo.gesture.Target.OnFold;
import org.periplo.gesture.Target.OnHandle;
import org.periplo.gesture.Target.OnLane;
import org.periplo.gesture.Target.OnLegend;
import org.periplo.gesture.Target.OnLink;
import org.periplo.gesture.Target.OnPoint;
import org.periplo.gesture.Target.OnStage;
import org.periplo.gesture.Target.OnStep;
import org.periplo.layout.PlacedStep;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// The hand holds nothing.
///
/// @param hovered what lies under the pointer
record Idle(Optional<Target> hovered) implements Gesture {

  /// Nothing held, and the pointer somewhere else.
  static final Idle AWAY = new Idle(Optional.empty());

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Press it -> Optional.of(pressed(it, desk));
      case Input.Move(Spot spot) -> Optional.of(new Idle(Optional.of(desk.at(spot))));
      case Input.Leave() -> Optional.of(AWAY);
      case Input.DoubleClick(Spot spot) -> doubleClicked(spot, desk);
      case Input.Key(KeyName name, Set<Modifier> held) -> new IdleKeys(desk).pressed(name, held);
      case Input.Typed(String text) -> new IdleKeys(desk).typed(text);
      case Input.BeginLink() -> ChoosingLink.of(desk);
      case Input.Drag _,
          Input.Release _,
          Input.KeyUp _,
          Input.Written _,
          Input.PastedLines _,
          Input.Away() ->
          Optional.empty();
    };
  }

  private static Gesture pressed(Press press, Desk desk) {
    Target target = desk.at(press.spot());
    return switch (press.button()) {
      case PRIMARY -> taken(target, press, desk);
      case MIDDLE -> new Panning(press.spot().at(), AWAY);
      case SECONDARY -> pointedAt(target, desk.session());
    };
  }

  private static Gesture taken(Target target, Press press, Desk desk) {
    return switch (target) {
      case OnCard it -> takenCard(it, press, desk);
      case OnEdge it -> DraggingSpan.of(it.card(), press.spot().at(), desk);
      case OnHandle it -> DraggingLink.of(it.card(), press.spot().at(), desk);
      case OnBorder it -> DraggingBorder.of(it.step(), press.spot().at(), desk);
      case OnStage _, OnStep _, OnLane _ -> takenHead(target, press, desk);
      case OnFold it -> {
        desk.session().toggleCollapsed(it.element());
        yield new Idle(Optional.of(desk.at(press.spot())));
      }
      case OnPoint it -> {
        desk.session().select(it.selection());
        desk.keepLanesFromShrinking();
        yield new DraggingEmotionPoint(it, press.spot().at());
      }
      case OnLegend it -> switched(it, desk);
      default -> {
        boolean adds = press.modifiers().contains(Modifier.SHIFT);
        Selection base = adds ? desk.session().selection() : Selection.NONE;
        desk.session().select(adds ? base : target.selection());
        yield press.spot().layer() == Layer.BODY
            ? new PressedOnEmpty(press.spot().at(), base)
            : new Idle(Optional.of(target));
      }
    };
  }

  /// A click on the words of a curve hides it, and shows it again.
  private static Gesture switched(OnLegend target, Desk desk) {
    desk.map()
        .curve(target.entry().curve())
        .map(HideCurve::orShow)
        .ifPresent(desk.session()::apply);
    return new Idle(Optional.of(target));
  }

  private static Gesture takenCard(OnCard target, Press press, Desk desk) {
    Pick pick = new Pick(press.modifiers());
    pick.card(target.card().card(), desk);
    return desk.session().selection().contains(target.card().card().id())
        ? new PressedOnCard(target.card(), press.spot().at(), pick.adds())
        : new Idle(Optional.of(target));
  }

  private static Gesture takenHead(Target target, Press press, Desk desk) {
    ElementId head = target.selection().primary().orElseThrow();
    Pick pick = new Pick(press.modifiers());
    pick.head(head, desk);
    return desk.session().selection().contains(head)
        ? new PressedOnHead(press.spot().layer(), head, press.spot().at(), pick.adds())
        : new Idle(Optional.of(target));
  }

  /// What a menu is asked for is selected first, unless it is among what is selected.
  private static Gesture pointedAt(Target target, Session session) {
    Selection wanted = target.selection();
    if (wanted.primary().filter(session.selection()::contains).isEmpty()) {
      session.select(wanted);
    }
    return new Idle(Optional.of(target));
  }

  private static Optional<Gesture> doubleClicked(Spot spot, Desk desk) {
    Target target = desk.at(spot);
    if (target instanceof OnCell(Cell cell, _)) {
      return new EditingStart(desk).newCardIn(cell, "").or(() -> feltAt(cell, spot, desk));
    }
    if (target instanceof OnBorder(PlacedStep step)) {
      Border.reset(step, desk);
      return Optional.of(new Idle(Optional.of(target)));
    }
    if (target instanceof OnLegend it) {
      return Optional.of(switched(it, desk));
    }
    desk.session().select(target.selection());
    return target.words().map(it -> new EditingStart(desk).of(it, Writing.Caret.ALL_SELECTED));
  }

  /// In a lane of emotions, a double click says how the step feels.
  private static Optional<Gesture> feltAt(Cell cell, Spot spot, Desk desk) {
    return EmotionCell.all(desk.map(), cell)
        .filter(it -> it.point().isEmpty())
        .findFirst()
        .map(
            it -> {
              it.feel(Feeling.at(desk.layout(), cell.lane(), spot.at().y()), desk.session());
              return AWAY;
            });
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(it -> it.hovered(hovered).pointer(pointer()));
  }

  private PointerShape pointer() {
    return switch (hovered.orElseGet(Target.Nowhere::new)) {
      case OnPoint _ -> PointerShape.UP_AND_DOWN;
      case OnEdge _, OnBorder _ -> PointerShape.SIDEWAYS;
      case OnLegend _, OnHandle _, OnLink _ -> PointerShape.HAND;
      default -> PointerShape.ARROW;
    };
  }
}
