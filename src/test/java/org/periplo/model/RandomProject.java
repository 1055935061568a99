package org.periplo.model;

import java.util.List;
import java.util.Optional;

/// Any project that can be: every part of the model, filled by chance.
public final class RandomProject {

  private final Chance chance;
  private final IdSource ids;

  private RandomProject(Chance chance) {
    this.chance = chance;
    this.ids = new IdSource(chance.random());
  }

  /// A valid project; the same seed gives an equal one.
  public static Project from(long seed) {
    return new RandomProject(new Chance(seed)).project();
  }

  private Project project() {
    List<Picture> pictures = chance.list(0, 3, this::picture);
    List<PictureId> pictureIds = pictures.stream().map(Picture::id).toList();
    List<Segment> segments = chance.list(0, 3, this::segment);
    List<Channel> channels = chance.list(0, 4, this::channel);
    List<Team> teams = chance.list(0, 3, this::team);
    List<Persona> personas =
        chance.list(0, 3, () -> persona(segments.stream().map(Segment::id).toList(), pictureIds));
    RandomMap maps =
        new RandomMap(
            chance,
            ids,
            personas.stream().map(Persona::id).toList(),
            segments.stream().map(Segment::id).toList(),
            channels.stream().map(Channel::id).toList(),
            teams.stream().map(Team::id).toList(),
            pictureIds);
    return new Project(
        chance.text(),
        chance.oneOf(Language.class),
        brand(pictureIds),
        exports(),
        personas,
        segments,
        channels,
        teams,
        pictures,
        paired(chance.list(1, 3, maps::next)),
        chance.extras());
  }

  /// The first two maps as a pair, perhaps.
  private List<JourneyMap> paired(List<JourneyMap> maps) {
    if (maps.size() < 2 || chance.coin()) {
      return maps;
    }
    JourneyMap first = maps.getFirst().withPairedWith(Optional.of(maps.get(1).id()));
    JourneyMap second = maps.get(1).withPairedWith(Optional.of(first.id()));
    return maps.size() == 2 ? List.of(first, second) : List.of(first, second, maps.get(2));
  }

  private Brand brand(List<PictureId> pictures) {
    if (chance.coin()) {
      return Brand.NONE;
    }
    return new Brand(
        chance.text(),
        chance.text(),
        chance.maybeOneOf(pictures),
        chance.list(0, 4, () -> chance.oneOf(List.of("#0a7d6c", "#FF8800", "#123abc"))),
        chance.text(),
        chance.text(),
        chance.extras());
  }

  private ExportSetup exports() {
    if (chance.coin()) {
      return ExportSetup.USUAL;
    }
    return new ExportSetup(
        chance.oneOf(Audience.class),
        chance.maybe(() -> chance.oneOf(Enclosure.class)),
        new PosterSetup(
            chance.maybe(() -> chance.oneOf(Paper.class)),
            chance.oneOf(PosterFit.class),
            chance.maybe(this::tiling),
            chance.extras()),
        new HandoutSetup(chance.oneOf(Paper.class), leftOut(), chance.extras()),
        new DeckSetup(leftOut(), chance.extras()),
        chance.extras());
  }

  private Tiling tiling() {
    return new Tiling(
        chance.oneOf(Paper.class),
        chance.number(0, 50),
        chance.oneOf(CropMarks.class),
        chance.extras());
  }

  private List<DocumentPart> leftOut() {
    return chance.list(0, 3, () -> chance.oneOf(DocumentPart.class));
  }

  private Picture picture() {
    byte[] content = new byte[chance.number(0, 300)];
    chance.random().nextBytes(content);
    return new Picture(
        ids.next(PictureId::new),
        chance.text(),
        chance.oneOf(PictureFormat.class),
        Bytes.copyOf(content),
        chance.extras());
  }

  private Segment segment() {
    return new Segment(
        ids.next(SegmentId::new), chance.words(), chance.text(), chance.text(), chance.extras());
  }

  private Channel channel() {
    return new Channel(
        ids.next(ChannelId::new), chance.words(), chance.oneOf(ChannelKind.class), chance.extras());
  }

  private Team team() {
    return new Team(
        ids.next(TeamId::new), chance.words(), chance.oneOf(TeamLevel.class), chance.extras());
  }

  private Persona persona(List<SegmentId> segments, List<PictureId> pictures) {
    return new Persona(
        ids.next(PersonaId::new),
        chance.words(),
        chance.maybe(() -> chance.number(0, 130)),
        chance.text(),
        chance.text(),
        chance.text(),
        chance.maybeOneOf(segments),
        chance.maybeOneOf(pictures),
        chance.coin() ? EmpathyMap.EMPTY : empathyMap(),
        chance.extras());
  }

  private EmpathyMap empathyMap() {
    return new EmpathyMap(
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.sentences(),
        chance.extras());
  }
}
