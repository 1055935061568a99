package org.periplo.ui.canvas;

import java.util.Optional;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.View;

/// Says in words what is selected on a map, for those who do not see it.
final class Spoken {

  private final Messages messages;

  Spoken(Messages messages) {
    this.messages = messages;
  }

  /// The map's name, and what is selected on it.
  String of(View view) {
    return messages.text("canvas.map", view.journeyMap().name(), selected(view));
  }

  private String selected(View view) {
    int count = view.selection().elements().size();
    if (count > 1) {
      return messages.text("canvas.selected.several", count);
    }
    return view.selection()
        .primary()
        .flatMap(it -> element(it, view))
        .or(() -> view.selection().cell().map(it -> cell(it, view)))
        .orElse(messages.text("canvas.selected.nothing"));
  }

  private Optional<String> element(ElementId element, View view) {
    JourneyMap map = view.journeyMap();
    return switch (element) {
      case CardId id -> map.card(id).map(it -> card(it, view));
      case StageId id -> map.stage(id).map(it -> messages.text("canvas.selected.stage", it.name()));
      case StepId id -> Optional.of(messages.text("canvas.selected.step", step(id, map)));
      case LaneId id -> Optional.of(messages.text("canvas.selected.lane", lane(id, view)));
      case CurveId id -> map.curve(id).flatMap(it -> point(it, view));
      case LinkId id ->
          map.links().stream()
              .filter(it -> it.id().equals(id))
              .findFirst()
              .map(it -> link(it, map));
      default -> Optional.empty();
    };
  }

  private String card(Card card, View view) {
    return messages.text(
        "canvas.selected.card",
        card.text(),
        lane(card.lane(), view),
        step(card.step(), view.journeyMap()));
  }

  private String link(Link link, JourneyMap map) {
    return messages.text("canvas.selected.link", text(link.from(), map), text(link.to(), map));
  }

  private static String text(CardId card, JourneyMap map) {
    return map.card(card).map(Card::text).orElse("");
  }

  private Optional<String> point(EmotionCurve curve, View view) {
    MapWords words = new MapWords(view.project());
    Numbers numbers = new Numbers(view.project().language().locale());
    return view.selection()
        .cell()
        .flatMap(it -> curve.pointIn(it.step()))
        .map(
            it ->
                messages.text(
                    "canvas.selected.point",
                    words.nameOf(curve),
                    step(it.step(), view.journeyMap()),
                    MapWords.listed(
                        numbers.signed(it.value()),
                        words.nameOf(view.journeyMap().emotionScale(), it),
                        it.quote())));
  }

  private String cell(Cell cell, View view) {
    return messages.text(
        "canvas.selected.cell", lane(cell.lane(), view), step(cell.step(), view.journeyMap()));
  }

  private static String lane(LaneId id, View view) {
    return view.journeyMap().lane(id).map(it -> new MapWords(view.project()).nameOf(it)).orElse("");
  }

  private static String step(StepId id, JourneyMap map) {
    return map.steps().stream()
        .filter(it -> it.id().equals(id))
        .map(Step::name)
        .findFirst()
        .orElse("");
  }
}
