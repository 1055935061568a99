package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.MAP;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.mapOf;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.periplo.model.Brand;
import org.periplo.model.Bytes;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.ChannelUse;
import org.periplo.model.CurveKind;
import org.periplo.model.Extras;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Opportunity;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Picture;
import org.periplo.model.PictureBuilder;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;
import org.periplo.model.Touchpoint;

class LibraryEditsTest {
  static final Picture PICTURE =
      new Picture(
          new PictureId("photo"),
          "A queue",
          PictureFormat.PNG,
          Bytes.copyOf(new byte[] {1}),
          Extras.NONE);

  private static final Persona ANA = Persona.of(new PersonaId("ana"), "Ana");
  private static final Segment YOUNG =
      new Segment(new SegmentId("young"), "Young", "", "", Extras.NONE);
  private static final Channel SHOP =
      new Channel(new ChannelId("shop"), "Shop", ChannelKind.PHYSICAL, Extras.NONE);
  private static final Team CARE =
      new Team(new TeamId("care"), "Care", TeamLevel.OPERATIONS, Extras.NONE);

  private final Project empty = SmallMap.project();
  private final Project full = filled();

  /// The small project with one of each, and nothing that refers to it.
  private Project filled() {
    return new EditGroup(
            new EditName("edit.fill", List.of()),
            List.of(
                new AddPersona(ANA),
                new AddSegment(YOUNG),
                new AddChannel(SHOP),
                new AddTeam(CARE),
                new AddPicture(PICTURE)))
        .applyTo(empty);
  }

  @Test
  void eachIsAddedAsTheLastOne() {
    assertThat(full)
        .isEqualTo(
            empty.with(
                it ->
                    it.personas(List.of(ANA))
                        .segments(List.of(YOUNG))
                        .channels(List.of(SHOP))
                        .teams(List.of(CARE))
                        .pictures(List.of(PICTURE))));
    assertThat(
            new AddTeam(new Team(new TeamId("b"), "B", TeamLevel.MANAGEMENT, Extras.NONE))
                .applyTo(full)
                .teams())
        .hasSize(2)
        .first()
        .isSameAs(CARE);
  }

  @Test
  void eachIsChangedInItsPlace() {
    Picture described = PictureBuilder.builder(PICTURE).description("A long queue").build();

    assertThat(new ChangePersona(ANA.withGoal("rest")).applyTo(full))
        .isEqualTo(full.withPersonas(List.of(ANA.withGoal("rest"))));
    assertThat(new ChangeSegment(YOUNG.withValue("high")).applyTo(full))
        .isEqualTo(full.withSegments(List.of(YOUNG.withValue("high"))));
    assertThat(new ChangeChannel(SHOP.withName("Store")).applyTo(full))
        .isEqualTo(full.withChannels(List.of(SHOP.withName("Store"))));
    assertThat(new ChangeTeam(CARE.withName("Desk")).applyTo(full))
        .isEqualTo(full.withTeams(List.of(CARE.withName("Desk"))));
    assertThat(new ChangePicture(described).applyTo(full))
        .isEqualTo(full.withPictures(List.of(described)));
  }

  @Test
  void whatStaysAsItIsChangesNothing() {
    List<Edit> edits =
        List.of(
            new ChangePersona(ANA),
            new ChangeSegment(YOUNG),
            new ChangeChannel(SHOP),
            new ChangeTeam(CARE),
            new ChangePicture(PICTURE),
            new ChangeBrand(Brand.NONE));

    assertThat(edits).allSatisfy(it -> assertThat(it.applyTo(full)).isSameAs(full));
  }

  @Test
  void whatIsNotThereIsRefused() {
    List<Edit> edits =
        List.of(
            new ChangePersona(ANA),
            new ChangeSegment(YOUNG),
            new ChangeChannel(SHOP),
            new ChangeTeam(CARE),
            new ChangePicture(PICTURE),
            new DeletePersona(ANA.id()),
            new DeleteSegment(YOUNG.id()),
            new DeleteChannel(SHOP.id()),
            new DeleteTeam(CARE.id()),
            new DeletePicture(PICTURE.id()));

    assertThat(edits)
        .allSatisfy(
            it ->
                assertThatThrownBy(() -> it.applyTo(empty))
                    .isInstanceOf(NoSuchElementException.class));
  }

  @Test
  void aDeletedPersonaIsTakenOutOfMapsAndCurves() {
    Project used =
        new ChangeCurve(CURVE, CurveKind.FELT, Optional.of(ANA.id()))
            .applyTo(framed(it -> it.withPersonas(List.of(ANA.id()))));

    assertThat(new DeletePersona(ANA.id()).applyTo(used)).isEqualTo(full.withPersonas(List.of()));
  }

  private Project framed(UnaryOperator<MapFrame> change) {
    return new ChangeMap(MAP, change.apply(MapFrame.of(mapOf(full)))).applyTo(full);
  }

  @Test
  void aDeletedSegmentIsTakenOutOfPersonasAndMaps() {
    Project used =
        new ChangePersona(ANA.withSegment(Optional.of(YOUNG.id())))
            .applyTo(framed(it -> it.withSegment(Optional.of(YOUNG.id()))));

    assertThat(new DeleteSegment(YOUNG.id()).applyTo(used)).isEqualTo(full.withSegments(List.of()));
  }

  @Test
  void aDeletedChannelIsTakenOutOfTouchpointsAndLanesOfChannels() {
    Lane lane = Lane.of(new LaneId("channels"), LaneKind.CHANNELS);
    Card use = Card.of(new CardId("uses"), lane.id(), PAY, "", ChannelUse.NONE);
    Project before = new AddCard(use, 0).applyTo(new AddLane(MAP, lane, 0).applyTo(full));
    ChannelUse shop = ChannelUse.NONE.withChannels(List.of(SHOP.id()));
    Project used =
        new ChangeCardDetail(TILL, Touchpoint.NEW.withChannels(List.of(SHOP.id())))
            .applyTo(new ChangeCardDetail(use.id(), shop).applyTo(before));

    assertThat(new DeleteChannel(SHOP.id()).applyTo(used))
        .isEqualTo(before.withChannels(List.of()));
  }

  @Test
  void whatADeletedTeamOwnedHasNoOwner() {
    Project used =
        new ChangeCardDetail(TILL, Touchpoint.NEW.withTeam(Optional.of(CARE.id())))
            .applyTo(
                new ChangeCardDetail(APP, Opportunity.NEW.withOwner(Optional.of(CARE.id())))
                    .applyTo(full));

    assertThat(new DeleteTeam(CARE.id()).applyTo(used)).isEqualTo(full.withTeams(List.of()));
  }

  @Test
  void aDeletedPictureIsTakenOutOfCardsPortraitsAndBrand() {
    Optional<PictureId> photo = Optional.of(PICTURE.id());
    Project used =
        new EditGroup(
                new EditName("edit.use", List.of()),
                List.of(
                    new ChangeCardPicture(ASK, photo),
                    new ChangePersona(ANA.withPortrait(photo)),
                    new ChangeBrand(Brand.NONE.withLogo(photo))))
            .applyTo(full);

    assertThat(new DeletePicture(PICTURE.id()).applyTo(used))
        .isEqualTo(full.withPictures(List.of()));
  }

  @Test
  void whatDoesNotReferToWhatIsDeletedStaysTheVerySame() {
    assertThat(new DeletePicture(PICTURE.id()).applyTo(full).maps().getFirst())
        .isSameAs(full.maps().getFirst());
  }

  @Test
  void theBrandChanges() {
    Brand brand = Brand.NONE.withOrganisation("Acme");

    assertThat(new ChangeBrand(brand).applyTo(full)).isEqualTo(full.withBrand(brand));
  }
}
