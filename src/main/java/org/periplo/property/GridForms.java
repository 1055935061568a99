package org.periplo.property;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.edit.ChangeLane;
import org.periplo.edit.ChangeStage;
import org.periplo.edit.ChangeStepWidth;
import org.periplo.edit.RenameLane;
import org.periplo.edit.RenameStage;
import org.periplo.edit.RenameStep;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Link;
import org.periplo.model.Phase;
import org.periplo.model.ServiceLine;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.session.View;

/// The properties of columns and rows, and of the links across them.
final class GridForms {

  static final Form<Stage> STAGE =
      form(
          "inspector.stage",
          List.of(
              new Property.Line<>(
                  "field.name",
                  new Access<>(Stage::name, (it, name) -> new RenameStage(it.id(), name))),
              new Property.Choice<>(
                  "field.phase",
                  new Access<>(
                      Stage::phase, (it, phase) -> new ChangeStage(it.id(), phase, it.goal())),
                  (_, _) -> Option.all(Phase.class, "phase.")),
              new Property.Lines<>(
                  "field.goal",
                  new Access<>(
                      Stage::goal, (it, goal) -> new ChangeStage(it.id(), it.phase(), goal)))));

  static final Form<Step> STEP =
      form(
          "inspector.step",
          List.of(
              new Property.Line<>(
                  "field.name",
                  new Access<>(Step::name, (it, name) -> new RenameStep(it.id(), name))),
              new Property.Numeral<>(
                  "field.width",
                  new Access<>(
                      it -> Figures.written(it.width()),
                      (it, width) ->
                          new ChangeStepWidth(it.id(), Figures.number(width, Step.USUAL_WIDTH))),
                  NumberForm.DECIMAL)));

  static final Form<Lane> LANE =
      form(
          "inspector.lane",
          List.of(
              new Property.Line<>(
                  "field.name",
                  new Access<>(Lane::name, (it, name) -> new RenameLane(it.id(), name)),
                  it -> Optional.of(new Caption.Constant("lane.", it.kind()))),
              new Property.Choice<>(
                  "field.kind",
                  new Access<>(
                      Lane::kind,
                      (it, kind) ->
                          new ChangeLane(it.id(), kind, it.description(), it.lineBelow())),
                  GridForms::kinds),
              new Property.Lines<>(
                  "field.description",
                  new Access<>(
                      Lane::description,
                      (it, words) -> new ChangeLane(it.id(), it.kind(), words, it.lineBelow()))),
              new Property.Choice<>(
                  "field.lineBelow",
                  new Access<>(
                      Lane::lineBelow,
                      (it, line) -> new ChangeLane(it.id(), it.kind(), it.description(), line)),
                  (_, _) -> Option.orNone(Option.all(ServiceLine.class, "serviceLine.")))));

  static final Form<Link> LINK =
      form(
          "inspector.link",
          List.of(
              new Property.Fact<>("field.from", card(Link::from)),
              new Property.Fact<>("field.to", card(Link::to))));

  private GridForms() {}

  private static <E> Form<E> form(String title, List<Property<E>> properties) {
    return new Form<>(title, List.of(new Section<>("", properties)));
  }

  private static BiFunction<View, Link, List<Caption>> card(Function<Link, CardId> end) {
    return (view, link) ->
        List.of(new Caption.Own(CardForms.textOf(view.journeyMap(), end.apply(link))));
  }

  /// The kinds that lanes can have without losing what stands in them.
  private static Stream<Option<LaneKind>> kinds(View view, List<Lane> lanes) {
    return Option.all(LaneKind.class, "lane.")
        .filter(it -> lanes.stream().allMatch(lane -> fits(it.value(), lane, view.journeyMap())));
  }

  private static boolean fits(LaneKind kind, Lane lane, JourneyMap map) {
    return map.cards().stream()
            .filter(it -> it.lane().equals(lane.id()))
            .allMatch(it -> kind.accepts(it.detail()))
        && (kind == LaneKind.EMOTIONS
            || map.curves().stream().noneMatch(it -> it.lane().equals(lane.id())));
  }
}
