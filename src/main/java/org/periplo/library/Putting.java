package org.periplo.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.edit.AddCard;
import org.periplo.edit.AddChannel;
import org.periplo.edit.AddLane;
import org.periplo.edit.ChangeCardDetail;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;
import org.periplo.edit.EditName;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelUse;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Project;
import org.periplo.model.Touchpoint;

/// Something ready on its way on to a map.
///
/// @param edit puts it there, with the channels and the lane that it needs, as one step
/// @param card the card that then shows it
public record Putting(Edit edit, CardId card) {

  private static final EditName TOUCHPOINT = new EditName("edit.putReadyTouchpoint", List.of());
  private static final EditName CHANNEL = new EditName("edit.putReadyChannel", List.of());

  /// Puts a touchpoint into a step: into the lane of `cell` if touchpoints stand there, else into
  /// the first lane where they do, else into a new lane below all others.
  ///
  /// @param ids where new elements get their ids from
  /// @throws java.util.NoSuchElementException if the cell is not there
  public static Putting of(ReadyTouchpoint ready, Project project, Cell cell, IdSource ids) {
    List<Edit> edits = new ArrayList<>();
    LaneId lane = laneFor(LaneKind.TOUCHPOINTS, project, cell, edits, ids);
    List<ChannelId> channels = new ArrayList<>();
    ready.channels().forEach(it -> channels.add(channelFor(it, project, edits, ids)));
    Touchpoint detail = Touchpoint.NEW.withChannels(channels).withInitiative(ready.initiative());
    String text = ready.name(Words.of(project));
    return put(Card.of(ids.next(CardId::new), lane, cell.step(), text, detail), edits, TOUCHPOINT);
  }

  /// Puts a channel into a step, likewise into a lane of channels.
  ///
  /// @param ids where new elements get their ids from
  /// @throws java.util.NoSuchElementException if the cell is not there
  public static Putting of(ReadyChannel ready, Project project, Cell cell, IdSource ids) {
    List<Edit> edits = new ArrayList<>();
    LaneId lane = laneFor(LaneKind.CHANNELS, project, cell, edits, ids);
    ChannelUse detail =
        ChannelUse.NONE.withChannels(List.of(channelFor(ready, project, edits, ids)));
    return put(Card.of(ids.next(CardId::new), lane, cell.step(), "", detail), edits, CHANNEL);
  }

  /// Has a touchpoint or a card of channels use this channel too.
  ///
  /// @param ids where new elements get their ids from
  /// @return empty if the card knows no channels, or has this one already
  public static Optional<Putting> onto(
      Card card, ReadyChannel ready, Project project, IdSource ids) {
    List<Edit> edits = new ArrayList<>();
    ChannelId channel = channelFor(ready, project, edits, ids);
    return withChannel(card.detail(), channel)
        .map(
            detail -> {
              edits.add(new ChangeCardDetail(card.id(), detail));
              return new Putting(new EditGroup(CHANNEL, edits), card.id());
            });
  }

  private static Optional<CardDetail> withChannel(CardDetail detail, ChannelId channel) {
    return switch (detail) {
      case Touchpoint it when !it.channels().contains(channel) ->
          Optional.of(it.withChannels(longer(it.channels(), channel)));
      case ChannelUse it when !it.channels().contains(channel) ->
          Optional.of(it.withChannels(longer(it.channels(), channel)));
      default -> Optional.empty();
    };
  }

  private static List<ChannelId> longer(List<ChannelId> channels, ChannelId channel) {
    List<ChannelId> longer = new ArrayList<>(channels);
    longer.add(channel);
    return longer;
  }

  private static Putting put(Card card, List<Edit> edits, EditName name) {
    edits.add(new AddCard(card, Integer.MAX_VALUE));
    return new Putting(new EditGroup(name, edits), card.id());
  }

  private static LaneId laneFor(
      LaneKind kind, Project project, Cell cell, List<Edit> edits, IdSource ids) {
    JourneyMap map = project.mapOf(cell.step()).orElseThrow();
    Lane aimed = map.lane(cell.lane()).orElseThrow();
    if (aimed.kind() == kind) {
      return aimed.id();
    }
    return map.lanes().stream()
        .filter(it -> it.kind() == kind)
        .findFirst()
        .map(Lane::id)
        .orElseGet(
            () -> {
              AddLane lane = AddLane.of(map.id(), Integer.MAX_VALUE, kind, ids);
              edits.add(lane);
              return lane.lane().id();
            });
  }

  private static ChannelId channelFor(
      ReadyChannel ready, Project project, List<Edit> edits, IdSource ids) {
    return ready
        .in(project)
        .orElseGet(
            () -> {
              AddChannel added = ready.addedTo(project, ids);
              edits.add(added);
              return added.channel();
            })
        .id();
  }
}
