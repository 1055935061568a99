package org.periplo.ui.outline;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.AddCard;
import org.periplo.edit.AddChannel;
import org.periplo.edit.AddCurve;
import org.periplo.edit.AddLane;
import org.periplo.edit.AddMap;
import org.periplo.edit.AddPersona;
import org.periplo.edit.AddSegment;
import org.periplo.edit.AddStage;
import org.periplo.edit.AddStep;
import org.periplo.edit.AddTeam;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.Extras;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.MapId;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;
import org.periplo.session.Session;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.periplo.ui.outline.Subject.Feeling;

/// What can be added to the outline, and where it goes.
final class Additions {

  private final Project project;
  private final JourneyMap map;
  private final IdSource ids;
  private final Messages words;

  Additions(Session session) {
    project = session.shown();
    map = session.view().journeyMap();
    ids = session.ids();
    words = Messages.in(project.language().locale());
  }

  /// One more of the kind of a line, right after it; empty if there is no such thing.
  Optional<Addition> after(Subject subject) {
    return switch (subject) {
      case Branch it -> in(it);
      case Feeling(CurveId curve, StepId _) -> after(curve);
      case Element(ElementId id) -> after(id);
    };
  }

  private Optional<Addition> after(ElementId element) {
    return switch (element) {
      case CardId id -> map.card(id).map(this::cardAfter);
      case StepId id -> map.stageOf(id).map(it -> step(it, positionOf(id, it) + 1));
      case StageId id -> map.stage(id).map(it -> stage(it.phase(), positionAfter(it)));
      case LaneId id -> map.lane(id).map(it -> lane(it.kind(), map.lanes().indexOf(it) + 1));
      case CurveId id -> map.curve(id).flatMap(it -> curve(it.lane()));
      case MapId _ -> in(Branch.MAPS);
      case PersonaId _ -> in(Branch.PERSONAS);
      case SegmentId _ -> in(Branch.SEGMENTS);
      case ChannelId id -> project.channel(id).map(it -> channel(it.kind()));
      case TeamId id -> project.team(id).map(it -> team(it.level()));
      default -> Optional.empty();
    };
  }

  private static int positionOf(StepId step, Stage stage) {
    return stage.steps().stream().map(Step::id).toList().indexOf(step);
  }

  private int positionAfter(Stage stage) {
    return map.stages().indexOf(stage) + 1;
  }

  /// The last thing in a group.
  private Optional<Addition> in(Branch branch) {
    return switch (branch) {
      case PROJECT, BRAND, LINKS -> Optional.empty();
      case MAPS -> Optional.of(journeyMap());
      case PERSONAS -> Optional.of(persona());
      case SEGMENTS -> Optional.of(segment());
      case STAGES -> Optional.of(stage(map.stages().getLast().phase(), map.stages().size()));
      case LANES -> Optional.of(lane(LaneKind.TEXT, map.lanes().size()));
      case CHANNELS -> Optional.of(channel(ChannelKind.DIGITAL));
      case TEAMS -> Optional.of(team(TeamLevel.OPERATIONS));
    };
  }

  /// The last thing inside a line; empty if nothing stands under such lines.
  ///
  /// @param lane the lane for a card in a step, if it is one of the map that holds cards
  Optional<Addition> inside(Subject subject, Optional<LaneId> lane) {
    return switch (subject) {
      case Branch it -> in(it);
      case Element(StageId id) -> map.stage(id).map(it -> step(it, it.steps().size()));
      case Element(StepId id) -> cardLane(lane).map(it -> lastCard(new Cell(it.id(), id)));
      case Element(LaneId id)
          when map.lane(id).filter(it -> it.kind() == LaneKind.EMOTIONS).isPresent() ->
          curve(id);
      default -> Optional.empty();
    };
  }

  private Optional<Lane> cardLane(Optional<LaneId> wanted) {
    return wanted
        .flatMap(map::lane)
        .filter(it -> it.kind().holdsCards())
        .or(() -> map.lanes().stream().filter(it -> it.kind().holdsCards()).findFirst());
  }

  private Addition cardAfter(Card card) {
    return card(card.cell(), map.cardsIn(card.cell()).indexOf(card) + 1);
  }

  private Addition lastCard(Cell cell) {
    return card(cell, map.cardsIn(cell).size());
  }

  private Addition card(Cell cell, int position) {
    AddCard edit = AddCard.at(project, cell, position, "", ids);
    return Addition.of(
        edit.card().id(), "", text -> new AddCard(edit.card().withText(text), position));
  }

  private Addition step(Stage stage, int position) {
    Step step = Step.of(ids.next(StepId::new), words.text("new.step"));
    return Addition.of(
        step.id(), step.name(), it -> new AddStep(stage.id(), step.withName(it), position));
  }

  private Addition stage(Phase phase, int position) {
    Step step = Step.of(ids.next(StepId::new), words.text("new.step"));
    Stage stage = Stage.of(ids.next(StageId::new), words.text("new.stage"), phase, List.of(step));
    return Addition.of(
        stage.id(), stage.name(), it -> new AddStage(map.id(), stage.withName(it), position));
  }

  private Addition lane(LaneKind kind, int position) {
    Lane lane = Lane.of(ids.next(LaneId::new), kind);
    return Addition.of(
        lane.id(),
        words.text("new.lane"),
        it -> new AddLane(map.id(), lane.withName(it), position));
  }

  /// A curve for the first persona of the map that has none, else the goal if there is none.
  private Optional<Addition> curve(LaneId lane) {
    return map.personas().stream()
        .filter(it -> map.curves().stream().noneMatch(curve -> isFeltBy(it, curve)))
        .findFirst()
        .map(it -> AddCurve.of(lane, CurveKind.FELT, Optional.of(it), ids))
        .or(() -> goal(lane))
        .map(edit -> new Addition(edit.curve().id(), Optional.empty(), _ -> edit));
  }

  private static boolean isFeltBy(PersonaId persona, EmotionCurve curve) {
    return curve.kind() == CurveKind.FELT && curve.persona().equals(Optional.of(persona));
  }

  private Optional<AddCurve> goal(LaneId lane) {
    CurveKind missing =
        map.curves().stream().noneMatch(it -> it.kind() == CurveKind.FELT)
            ? CurveKind.FELT
            : CurveKind.GOAL;
    return map.curves().stream().anyMatch(it -> it.kind() == missing)
        ? Optional.empty()
        : Optional.of(AddCurve.of(lane, missing, Optional.empty(), ids));
  }

  /// A map of the same stages and lanes as the one that is looked at, with nothing in them.
  private Addition journeyMap() {
    JourneyMap bare =
        map.with(it -> it.cards(List.of()).curves(List.of()).links(List.of()).reviews(List.of()));
    JourneyMap fresh = AddMap.from(bare, words.text("new.map"), ids).map();
    return Addition.of(fresh.id(), fresh.name(), it -> new AddMap(fresh.withName(it)));
  }

  private Addition persona() {
    Persona persona = Persona.of(ids.next(PersonaId::new), words.text("new.persona"));
    return Addition.of(persona.id(), persona.name(), it -> new AddPersona(persona.withName(it)));
  }

  private Addition segment() {
    Segment segment =
        new Segment(ids.next(SegmentId::new), words.text("new.segment"), "", "", Extras.NONE);
    return Addition.of(segment.id(), segment.name(), it -> new AddSegment(segment.withName(it)));
  }

  private Addition channel(ChannelKind kind) {
    Channel channel =
        new Channel(ids.next(ChannelId::new), words.text("new.channel"), kind, Extras.NONE);
    return Addition.of(channel.id(), channel.name(), it -> new AddChannel(channel.withName(it)));
  }

  private Addition team(TeamLevel level) {
    Team team = new Team(ids.next(TeamId::new), words.text("new.team"), level, Extras.NONE);
    return Addition.of(team.id(), team.name(), it -> new AddTeam(team.withName(it)));
  }
}
