package org.periplo.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.edit.AddChannel;
import org.periplo.edit.AddPicture;
import org.periplo.edit.AddTeam;
import org.periplo.edit.Edit;
import org.periplo.model.CardDetail;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelUse;
import org.periplo.model.IdSource;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Picture;
import org.periplo.model.PictureId;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.Touchpoint;

/// What cards of one project refer to, found in another or added to it.
///
/// Channels and teams are found by their names, whatever their case, and pictures by their content.
/// Only what a card has asked for is added.
final class Sharing {

  private final Project target;
  private final Project source;
  private final IdSource ids;
  private final Map<ChannelId, ChannelId> channels = new HashMap<>();
  private final Map<TeamId, TeamId> teams = new HashMap<>();
  private final Map<PictureId, PictureId> pictures = new HashMap<>();
  private final List<Channel> newChannels = new ArrayList<>();
  private final List<Team> newTeams = new ArrayList<>();
  private final List<Picture> newPictures = new ArrayList<>();

  Sharing(Project target, Project source, IdSource ids) {
    this.target = target;
    this.source = source;
    this.ids = ids;
  }

  /// The details with references into the target.
  CardDetail detail(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it ->
          it.withChannels(channels(it.channels())).withTeam(it.team().flatMap(this::team));
      case ChannelUse it -> it.withChannels(channels(it.channels()));
      case Opportunity it -> it.withOwner(it.owner().flatMap(this::team));
      case Metric _, Moment _, PainPoint _, Plain _ -> detail;
    };
  }

  private List<ChannelId> channels(List<ChannelId> of) {
    return of.stream().map(this::channel).flatMap(Optional::stream).toList();
  }

  private Optional<ChannelId> channel(ChannelId id) {
    return source.channel(id).map(it -> channels.computeIfAbsent(id, _ -> foundOrAdded(it)));
  }

  private ChannelId foundOrAdded(Channel channel) {
    return target
        .channel(channel.id())
        .filter(it -> isNamed(it.name(), channel.name()))
        .or(
            () ->
                Stream.concat(target.channels().stream(), newChannels.stream())
                    .filter(it -> isNamed(it.name(), channel.name()))
                    .findFirst())
        .map(Channel::id)
        .orElseGet(() -> added(channel.withId(ids.next(ChannelId::new))));
  }

  private ChannelId added(Channel channel) {
    newChannels.add(channel);
    return channel.id();
  }

  private Optional<TeamId> team(TeamId id) {
    return source.team(id).map(it -> teams.computeIfAbsent(id, _ -> foundOrAdded(it)));
  }

  private TeamId foundOrAdded(Team team) {
    return target
        .team(team.id())
        .filter(it -> isNamed(it.name(), team.name()))
        .or(
            () ->
                Stream.concat(target.teams().stream(), newTeams.stream())
                    .filter(it -> isNamed(it.name(), team.name()))
                    .findFirst())
        .map(Team::id)
        .orElseGet(() -> added(team.withId(ids.next(TeamId::new))));
  }

  private TeamId added(Team team) {
    newTeams.add(team);
    return team.id();
  }

  /// The picture in the target.
  Optional<PictureId> picture(PictureId id) {
    return source.picture(id).map(it -> pictures.computeIfAbsent(id, _ -> foundOrAdded(it)));
  }

  private PictureId foundOrAdded(Picture picture) {
    return target
        .picture(picture.id())
        .filter(it -> isAlike(it, picture))
        .or(
            () ->
                Stream.concat(target.pictures().stream(), newPictures.stream())
                    .filter(it -> isAlike(it, picture))
                    .findFirst())
        .map(Picture::id)
        .orElseGet(() -> added(picture));
  }

  private PictureId added(Picture picture) {
    PictureId id = ids.next(PictureId::new);
    newPictures.add(
        new Picture(
            id, picture.description(), picture.format(), picture.content(), picture.extras()));
    return id;
  }

  private static boolean isNamed(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean isAlike(Picture one, Picture other) {
    return one.format() == other.format() && one.content().equals(other.content());
  }

  /// What adds to the target all that was not found there.
  List<Edit> edits() {
    return Stream.<Stream<? extends Edit>>of(
            newChannels.stream().map(AddChannel::new),
            newTeams.stream().map(AddTeam::new),
            newPictures.stream().map(AddPicture::new))
        .<Edit>flatMap(it -> it)
        .toList();
  }
}
