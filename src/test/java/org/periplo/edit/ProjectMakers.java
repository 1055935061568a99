package org.periplo.edit;

import java.time.LocalDate;
import java.util.List;
import org.periplo.model.Audience;
import org.periplo.model.Bytes;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.ExportSetup;
import org.periplo.model.Extras;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.MapState;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.Review;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;

/// Ways to make edits of a project's maps as wholes, and of all that stands beside them.
final class ProjectMakers extends Makers {
  private static final EditName GROUP = new EditName("edit.group", List.of());

  private final JourneyMap map;

  ProjectMakers(Makers makers, JourneyMap map) {
    super(makers);
    this.map = map;
    maps();
    personasAndSegments();
    channelsAndTeams();
    project();
  }

  private void maps() {
    add(RenameMap.class, () -> new RenameMap(map.id(), draw.words()));
    add(
        ChangeMap.class,
        () ->
            new ChangeMap(
                map.id(),
                MapFrame.of(map)
                    .withState(draw.oneOf(MapState.class))
                    .withPairedWith(
                        draw.maybe(project.maps().stream().map(JourneyMap::id).toList()))
                    .withPersonas(draw.some(personas()))
                    .withScenario(draw.words())));
    add(
        ChangeReviews.class,
        () ->
            new ChangeReviews(
                map.id(), List.of(new Review(LocalDate.EPOCH, draw.words(), Extras.NONE))));
    add(AddMap.class, () -> AddMap.from(map, draw.words(), ids));
    add(DuplicateMap.class, () -> DuplicateMap.of(project, map.id(), draw.words(), ids));
    add(DeleteMap.class, () -> new DeleteMap(map.id()));
    add(MoveMap.class, () -> new MoveMap(map.id(), draw.place()));
    add(AddReview.class, () -> new AddReview(map.id(), review()));
    add(
        DeleteReview.class,
        map.reviews(),
        it -> new DeleteReview(map.id(), map.reviews().indexOf(it)));
  }

  private Review review() {
    return new Review(LocalDate.of(2026, draw.number(1, 12), 1), draw.words(), Extras.NONE);
  }

  private void personasAndSegments() {
    add(AddPersona.class, () -> new AddPersona(Persona.of(ids.next(PersonaId::new), draw.words())));
    add(
        ChangePersona.class,
        project.personas(),
        it ->
            new ChangePersona(
                it.withPortrait(draw.maybe(pictures()))
                    .withSegment(draw.maybe(project.segments()).map(Segment::id))));
    add(DeletePersona.class, personas(), DeletePersona::new);
    add(
        AddSegment.class,
        () ->
            new AddSegment(
                new Segment(
                    ids.next(SegmentId::new), draw.words(), draw.words(), "", Extras.NONE)));
    add(
        ChangeSegment.class,
        project.segments(),
        it -> new ChangeSegment(it.withValue(draw.words())));
    add(DeleteSegment.class, project.segments(), it -> new DeleteSegment(it.id()));
  }

  private void channelsAndTeams() {
    add(
        AddChannel.class,
        () ->
            new AddChannel(
                new Channel(
                    ids.next(ChannelId::new),
                    draw.words(),
                    draw.oneOf(ChannelKind.class),
                    Extras.NONE)));
    add(
        ChangeChannel.class,
        project.channels(),
        it -> new ChangeChannel(it.withName(draw.words())));
    add(DeleteChannel.class, channels(), DeleteChannel::new);
    add(
        AddTeam.class,
        () ->
            new AddTeam(
                new Team(
                    ids.next(TeamId::new),
                    draw.words(),
                    draw.oneOf(TeamLevel.class),
                    Extras.NONE)));
    add(ChangeTeam.class, project.teams(), it -> new ChangeTeam(it.withName(draw.words())));
    add(DeleteTeam.class, teams(), DeleteTeam::new);
  }

  private void project() {
    add(RenameProject.class, () -> new RenameProject(draw.words()));
    add(ReplaceProject.class, () -> new ReplaceProject(project.withName(draw.words())));
    add(ChangeLanguage.class, () -> new ChangeLanguage(draw.oneOf(Language.class)));
    add(
        ChangeBrand.class,
        () ->
            new ChangeBrand(
                project.brand().withLogo(draw.maybe(pictures())).withHeader(draw.words())));
    add(
        ChangeExports.class,
        () -> new ChangeExports(ExportSetup.USUAL.withAudience(draw.oneOf(Audience.class))));
    add(AddPicture.class, () -> new AddPicture(picture(ids.next(PictureId::new))));
    add(ChangePicture.class, pictures(), it -> new ChangePicture(picture(it)));
    add(DeletePicture.class, pictures(), DeletePicture::new);
    add(
        EditGroup.class,
        () ->
            new EditGroup(
                GROUP,
                List.of(new RenameProject(draw.words()), new RenameMap(map.id(), draw.words()))));
  }

  private Picture picture(PictureId id) {
    Bytes content = Bytes.copyOf(new byte[] {(byte) draw.number(0, 127)});
    return new Picture(id, draw.words(), draw.oneOf(PictureFormat.class), content, Extras.NONE);
  }
}
