package org.periplo.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.periplo.edit.ChangeEmotionPoint;
import org.periplo.edit.ChangeLane;
import org.periplo.edit.ChangeMap;
import org.periplo.edit.ChangeStage;
import org.periplo.edit.MapFrame;
import org.periplo.edit.RenameLane;
import org.periplo.edit.RenameMap;
import org.periplo.edit.RenameProject;
import org.periplo.edit.RenameStage;
import org.periplo.edit.RenameStep;
import org.periplo.edit.SetEmotion;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.MapState;
import org.periplo.model.Phase;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Finds the form for what is selected.
final class Forms {

  private final Session session;
  private final Messages messages;
  private final Fields fields;

  Forms(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    fields = new Fields(session, messages);
  }

  /// The form of the primary element; of the map if there is none.
  Form of(Selection selection) {
    return selection.primary().flatMap(it -> of(it, selection)).orElseGet(this::ofMap);
  }

  private Optional<Form> of(ElementId element, Selection selection) {
    return switch (element) {
      case CardId id -> map().card(id).map(it -> new CardForm(session, messages).of(it));
      case StageId id -> Optional.of(ofStage(id));
      case StepId id -> Optional.of(ofStep(id));
      case LaneId id -> Optional.of(ofLane(id));
      case CurveId id -> selection.cell().map(it -> ofPoint(id, it));
      default -> Optional.empty();
    };
  }

  private JourneyMap map() {
    return session.view().journeyMap();
  }

  private Form form(String key, Field... all) {
    return new Form(messages.text(key), Optional.empty(), List.of(all));
  }

  private Form ofMap() {
    Supplier<Optional<JourneyMap>> map = () -> Optional.of(map());
    Property<MapFrame> frame =
        new Property<>(
            () -> Optional.of(MapFrame.of(map())), it -> new ChangeMap(session.map(), it));
    return form(
        "inspector.map",
        fields.line(
            "field.project",
            new Property<>(() -> Optional.of(session.shown().name()), RenameProject::new)),
        fields.line(
            "field.name",
            new Property<>(
                () -> map.get().map(JourneyMap::name), it -> new RenameMap(session.map(), it))),
        fields.segments(
            "field.state",
            List.of(MapState.values()),
            named("mapState."),
            frame.part(MapFrame::state, MapFrame::withState)),
        fields.lines("field.scenario", frame.part(MapFrame::scenario, MapFrame::withScenario)),
        fields.lines("field.purpose", frame.part(MapFrame::purpose, MapFrame::withPurpose)),
        fields.lines("field.objective", frame.part(MapFrame::objective, MapFrame::withObjective)),
        fields.lines(
            "field.expectations", frame.part(MapFrame::expectations, MapFrame::withExpectations)));
  }

  private Form ofStage(StageId id) {
    Supplier<Optional<Stage>> stage = () -> map().stage(id);
    return form(
        "inspector.stage",
        fields.line(
            "field.name",
            new Property<>(() -> stage.get().map(Stage::name), it -> new RenameStage(id, it))),
        fields.choice(
            "field.phase",
            List.of(Phase.values()),
            named("phase."),
            new Property<>(
                () -> stage.get().map(Stage::phase),
                it -> new ChangeStage(id, it, stage.get().orElseThrow().goal()))),
        fields.lines(
            "field.goal",
            new Property<>(
                () -> stage.get().map(Stage::goal),
                it -> new ChangeStage(id, stage.get().orElseThrow().phase(), it))));
  }

  private Form ofStep(StepId id) {
    return form(
        "inspector.step",
        fields.line(
            "field.name",
            new Property<>(() -> step(id).map(Step::name), it -> new RenameStep(id, it))));
  }

  private Optional<Step> step(StepId id) {
    return map().steps().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private Form ofLane(LaneId id) {
    Supplier<Optional<Lane>> lane = () -> map().lane(id);
    return form(
        "inspector.lane",
        fields.line(
            "field.name",
            new Property<>(() -> lane.get().map(this::nameOf), it -> new RenameLane(id, it))),
        fields.lines(
            "field.description",
            new Property<>(() -> lane.get().map(Lane::description), it -> described(lane, it))));
  }

  private String nameOf(Lane lane) {
    return new MapWords(session.shown()).nameOf(lane);
  }

  private static ChangeLane described(Supplier<Optional<Lane>> lane, String description) {
    Lane now = lane.get().orElseThrow();
    return new ChangeLane(now.id(), now.kind(), description, now.lineBelow());
  }

  private Form ofPoint(CurveId curve, Cell cell) {
    Supplier<Optional<EmotionPoint>> point = () -> point(curve, cell.step());
    return form(
        "inspector.emotion",
        fields.slider(
            "field.emotion",
            EmotionPoint.LEAST,
            EmotionPoint.MOST,
            new Property<>(
                () -> point.get().map(EmotionPoint::value),
                it -> new SetEmotion(curve, cell.step(), it))),
        fields.lines(
            "field.quote",
            new Property<>(
                () -> point.get().map(EmotionPoint::quote),
                it ->
                    new ChangeEmotionPoint(
                        curve, cell.step(), it, point.get().orElseThrow().level()))),
        fields.line(
            "field.level",
            new Property<>(
                () -> point.get().map(EmotionPoint::level),
                it ->
                    new ChangeEmotionPoint(
                        curve, cell.step(), point.get().orElseThrow().quote(), it))));
  }

  private Optional<EmotionPoint> point(CurveId curve, StepId step) {
    return map().curves().stream()
        .filter(it -> it.id().equals(curve))
        .flatMap(it -> it.pointIn(step).stream())
        .findFirst();
  }

  private <E extends Enum<E>> Function<E, String> named(String prefix) {
    return it -> messages.text(prefix + MapWords.keyOf(it));
  }
}
