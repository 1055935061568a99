package org.periplo.gesture;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedLink;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.LinkId;
import org.periplo.model.Project;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.theme.Theme;

/// An editor without a window: does what a person does, by the names of what is on the map.
final class EditorHarness implements Viewer {

  private final Session session;
  private final Desk desk;
  private final Hand hand;
  private Point panned = new Point(0, 0);
  private Set<Modifier> held = Set.of();
  private Optional<Box> shown = Optional.empty();

  EditorHarness(Project project) {
    session = Session.ofSaved(project, new IdSource(new SplittableRandom(1)));
    desk = new Desk(session, this, Theme.LIGHT);
    hand = new Hand(desk);
  }

  @Override
  public void pan(double dx, double dy) {
    panned = panned.plus(dx, dy);
  }

  @Override
  public void show(Layer layer, Box part) {
    shown = Optional.of(part);
  }

  /// The part of the map that was to be seen last.
  Optional<Box> shown() {
    return shown;
  }

  @Override
  public double tremble() {
    return 4;
  }

  /// How far the map was moved under the window.
  Point panned() {
    return panned;
  }

  Session session() {
    return session;
  }

  Selection selection() {
    return session.selection();
  }

  /// The map as it would be saved.
  JourneyMap map() {
    return session.current().map(session.map()).orElseThrow();
  }

  /// The map as it is shown, with what is previewed.
  JourneyMap shownMap() {
    return session.view().journeyMap();
  }

  Feedback feedback() {
    return hand.feedback();
  }

  /// The ids of the cards of a cell, from top to bottom.
  List<CardId> cardsIn(LaneId lane, StepId step) {
    return map().cardsIn(new Cell(lane, step)).stream().map(Card::id).toList();
  }

  /// From now on these keys are held.
  EditorHarness holding(Modifier... modifiers) {
    held = modifiers.length == 0 ? Set.of() : EnumSet.of(modifiers[0], modifiers);
    return this;
  }

  /// Gives the hand one input, whether or not it means anything.
  EditorHarness take(Input input) {
    hand.take(input);
    return this;
  }

  /// Gives the hand one input, and says whether it meant anything.
  boolean means(Input input) {
    return hand.take(input);
  }

  EditorHarness press(Spot spot) {
    return take(new Input.Press(spot, Button.PRIMARY, held));
  }

  EditorHarness dragTo(Point at) {
    return take(new Input.Drag(at, held));
  }

  EditorHarness release() {
    return take(new Input.Release(new Point(0, 0)));
  }

  EditorHarness click(Spot spot) {
    return press(spot).release();
  }

  EditorHarness doubleClick(Spot spot) {
    return click(spot).take(new Input.DoubleClick(spot)).release();
  }

  EditorHarness key(KeyName name) {
    return take(new Input.Key(name, held));
  }

  /// Types on the map, where nothing is being written yet.
  EditorHarness type(String text) {
    return take(new Input.Typed(text));
  }

  /// Leaves the field that is open with these words in it.
  EditorHarness write(String text) {
    return take(new Input.Written(text));
  }

  /// The middle of an element.
  Spot on(ElementId element) {
    Layer layer =
        switch (element) {
          case StageId _, StepId _ -> Layer.HEAD;
          case LaneId _ -> Layer.LABEL;
          default -> Layer.BODY;
        };
    return new Spot(layer, box(element).centre());
  }

  /// The middle of a cell.
  Spot on(LaneId lane, StepId step) {
    return new Spot(Layer.BODY, box(lane, step).centre());
  }

  /// A point of an emotion curve.
  Spot on(CurveId curve, StepId step) {
    return new Spot(Layer.BODY, point(curve, step).at());
  }

  /// The words of a curve in the label of its lane.
  Spot onLegend(LaneId lane, CurveId curve) {
    return desk.layout().lane(lane).orElseThrow().legend().entries().stream()
        .filter(it -> it.curve().equals(curve))
        .map(it -> new Spot(Layer.LABEL, it.box().centre()))
        .findFirst()
        .orElseThrow();
  }

  PlacedPoint point(CurveId curve, StepId step) {
    return desk.layout().curves().stream()
        .filter(it -> it.curve().id().equals(curve))
        .flatMap(it -> it.points().stream())
        .filter(it -> it.point().step().equals(step))
        .findFirst()
        .orElseThrow();
  }

  /// A link whose line is drawn.
  PlacedLink link(LinkId link) {
    return desk.layout().links().stream()
        .filter(it -> it.link().id().equals(link))
        .findFirst()
        .orElseThrow();
  }

  Box box(ElementId element) {
    return desk.layout().boundsOf(element).orElseThrow();
  }

  Box box(LaneId lane, StepId step) {
    return desk.layout().boundsOf(new Cell(lane, step)).orElseThrow();
  }

  /// The text of a card as it would be saved; empty if there is no such card.
  Optional<String> text(CardId card) {
    return map().card(card).map(Card::text);
  }
}
