package org.periplo.ui.outline;

import java.util.Optional;
import org.periplo.edit.ChangeBrand;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.ChangeChannel;
import org.periplo.edit.ChangePersona;
import org.periplo.edit.ChangeSegment;
import org.periplo.edit.ChangeTeam;
import org.periplo.edit.Edit;
import org.periplo.edit.RemoveEmotionPoint;
import org.periplo.edit.RenameLane;
import org.periplo.edit.RenameMap;
import org.periplo.edit.RenameProject;
import org.periplo.edit.RenameStage;
import org.periplo.edit.RenameStep;
import org.periplo.edit.SetEmotion;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.session.View;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.periplo.ui.outline.Subject.Feeling;

/// The words of lines, and the edits that write them anew.
final class Writing {

  private final Project project;
  private final JourneyMap map;
  private final Messages messages;

  Writing(View view, Messages messages) {
    project = view.project();
    map = view.journeyMap();
    this.messages = messages;
  }

  /// The words to begin with, in one row; empty if there is nothing to write.
  Optional<String> words(Subject subject) {
    return switch (subject) {
      case Branch.PROJECT -> Optional.of(project.name());
      case Branch.BRAND -> Optional.of(project.brand().organisation());
      case Branch _ -> Optional.empty();
      case Feeling it ->
          Optional.of(point(it).map(at -> Values.shown(at.value(), messages)).orElse(""));
      case Element(ElementId id) -> words(id).map(OneRow::toWrite);
    };
  }

  private Optional<String> words(ElementId element) {
    return switch (element) {
      case CardId id -> map.card(id).map(Card::text);
      case StageId id -> map.stage(id).map(Stage::name);
      case StepId id ->
          map.steps().stream().filter(it -> it.id().equals(id)).map(Step::name).findFirst();
      case LaneId id -> map.lane(id).map(new MapWords(project)::nameOf);
      case MapId id -> project.map(id).map(JourneyMap::name);
      case PersonaId id -> project.persona(id).map(Persona::name);
      case SegmentId id -> project.segment(id).map(Segment::name);
      case ChannelId id -> project.channel(id).map(Channel::name);
      case TeamId id -> project.team(id).map(Team::name);
      default -> Optional.empty();
    };
  }

  private Optional<EmotionPoint> point(Feeling feeling) {
    return map.curve(feeling.curve()).flatMap(it -> it.pointIn(feeling.step()));
  }

  /// The edit that writes `row` in place of the words; empty if they stay as they are, or if what
  /// was written will not do.
  Optional<Edit> written(Subject subject, String row) {
    if (words(subject).filter(it -> !it.strip().equals(row.strip())).isEmpty()) {
      return Optional.empty();
    }
    return switch (subject) {
      case Branch.PROJECT -> named(row).map(RenameProject::new);
      case Branch.BRAND ->
          Optional.of(new ChangeBrand(project.brand().withOrganisation(row.strip())));
      case Branch _ -> Optional.empty();
      case Feeling it -> feeling(it, row);
      case Element(ElementId id) -> written(id, OneRow.written(row));
    };
  }

  private Optional<Edit> feeling(Feeling it, String row) {
    if (row.isBlank()) {
      return point(it).map(_ -> new RemoveEmotionPoint(it.curve(), it.step()));
    }
    return Values.written(row).stream()
        .<Edit>mapToObj(value -> new SetEmotion(it.curve(), it.step(), value))
        .findFirst();
  }

  private Optional<Edit> written(ElementId element, String text) {
    return switch (element) {
      case CardId id -> Optional.of(new ChangeCardText(id, text));
      case StageId id -> Optional.of(new RenameStage(id, text));
      case StepId id -> Optional.of(new RenameStep(id, text));
      case LaneId id -> Optional.of(new RenameLane(id, text));
      default -> named(text).flatMap(it -> renamed(element, it));
    };
  }

  private Optional<Edit> renamed(ElementId element, String name) {
    return switch (element) {
      case MapId id -> Optional.of(new RenameMap(id, name));
      case PersonaId id -> project.persona(id).map(it -> new ChangePersona(it.withName(name)));
      case SegmentId id -> project.segment(id).map(it -> new ChangeSegment(it.withName(name)));
      case ChannelId id -> project.channel(id).map(it -> new ChangeChannel(it.withName(name)));
      case TeamId id -> project.team(id).map(it -> new ChangeTeam(it.withName(name)));
      default -> Optional.empty();
    };
  }

  /// A name that is one.
  private static Optional<String> named(String text) {
    return Optional.of(text.strip()).filter(it -> !it.isEmpty());
  }
}
