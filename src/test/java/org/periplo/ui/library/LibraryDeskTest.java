package org.periplo.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.files.Template;
import org.periplo.library.ReadyChannel;
import org.periplo.library.ReadyTouchpoint;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.Channel;
import org.periplo.model.IdSource;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.canvas.MapSpot;

class LibraryDeskTest {

  private static final Ware BILLING = new Ware.OfTouchpoint(ReadyTouchpoint.BILLING);
  private static final Ware TELEPHONE = new Ware.OfChannel(ReadyChannel.TELEPHONE);
  private static final Ware FIVE_STAGES = new Ware.OfTemplate(Template.FIVE_STAGES);

  private final Session session = Session.ofSaved(SmallMap.project(), new IdSource(new Random(3)));
  private final List<Template> begun = new ArrayList<>();
  private final LibraryDesk desk = new LibraryDesk(session, begun::add);

  private static MapSpot cell(LaneId lane, StepId step) {
    return new MapSpot(new Cell(lane, step), Optional.empty());
  }

  private List<String> textsIn(LaneId lane, StepId step) {
    return session.view().journeyMap().cardsIn(new Cell(lane, step)).stream()
        .map(Card::text)
        .toList();
  }

  @Test
  void whatIsDraggedOverTheMapIsSeenThereAndGoneWhenItLeaves() {
    Project before = session.current();

    assertThat(desk.isShownAt(cell(SmallMap.CONTACTS, SmallMap.TELL), BILLING)).isTrue();
    assertThat(textsIn(SmallMap.CONTACTS, SmallMap.TELL)).contains("Billing");
    assertThat(session.current()).isSameAs(before);

    assertThat(desk.isShownAt(cell(SmallMap.CONTACTS, SmallMap.USE), BILLING)).isTrue();
    assertThat(textsIn(SmallMap.CONTACTS, SmallMap.TELL)).doesNotContain("Billing");

    desk.leave();
    assertThat(session.shown()).isSameAs(before);
    assertThat(session.undoName()).isEmpty();
  }

  @Test
  void theCardThatIsPreviewedDoesNotGetInItsOwnWay() {
    MapSpot spot = cell(SmallMap.CONTACTS, SmallMap.TELL);
    desk.isShownAt(spot, TELEPHONE);
    Project shown = session.shown();
    CardId previewed =
        session.view().journeyMap().cards().stream()
            .map(Card::id)
            .filter(it -> session.current().mapOf(it).isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(desk.isShownAt(new MapSpot(spot.cell(), Optional.of(previewed)), TELEPHONE))
        .isTrue();
    assertThat(session.shown()).isSameAs(shown);
  }

  @Test
  void whatIsDroppedStaysAsOneStepAndIsSelected() {
    Project before = session.current();
    MapSpot spot = cell(SmallMap.CONTACTS, SmallMap.TELL);
    desk.isShownAt(spot, BILLING);

    assertThat(desk.drop(BILLING, spot)).isTrue();

    assertThat(textsIn(SmallMap.CONTACTS, SmallMap.TELL)).contains("Billing");
    assertThat(session.selection().only(CardId.class)).hasSize(1);
    session.undo();
    assertThat(session.current()).isSameAs(before);
  }

  @Test
  void aChannelThatIsDroppedOnATouchpointIsUsedByIt() {
    MapSpot till = new MapSpot(cellOf(SmallMap.TILL), Optional.of(SmallMap.TILL));

    assertThat(desk.drop(TELEPHONE, till)).isTrue();

    assertThat(channelsOf(SmallMap.TILL)).contains("Telephone");
  }

  @Test
  void byKeysItGoesToWhatIsSelected() {
    session.select(Selection.of(SmallMap.USE));
    desk.put(BILLING);
    assertThat(textsIn(SmallMap.CONTACTS, SmallMap.USE)).contains("Billing");

    session.select(Selection.of(SmallMap.TILL));
    desk.put(TELEPHONE);
    assertThat(channelsOf(SmallMap.TILL)).contains("Telephone");
  }

  @Test
  void aTemplateBeginsAProjectAndIsNotForMaps() {
    desk.put(FIVE_STAGES);

    assertThat(begun).containsExactly(Template.FIVE_STAGES);
    assertThat(desk.isShownAt(cell(SmallMap.CONTACTS, SmallMap.TELL), FIVE_STAGES)).isFalse();
    assertThat(session.undoName()).isEmpty();
  }

  @Test
  void whatHasNoPlaceOnTheMapChangesNothing() {
    Project before = session.current();
    MapSpot gone = cell(new LaneId("gone"), SmallMap.TELL);

    assertThat(desk.isShownAt(gone, BILLING)).isFalse();
    assertThat(session.shown()).isSameAs(before);
  }

  @Test
  void shelvesAreNamedAndHoldEverything() {
    Messages spanish = Messages.in(Locale.of("es"));

    assertThat(Shelf.holding("", spanish))
        .extracting(it -> spanish.text(it.heading()), it -> it.wares().size())
        .containsExactly(
            tuple("Antes de la compra", 5),
            tuple("Durante la compra", 5),
            tuple("Después de la compra", 5),
            tuple("Servicio", 5),
            tuple("Canales", 16),
            tuple("Proyecto nuevo desde una plantilla", 2));
  }

  @Test
  void wordsFindWaresByNameAndDescriptionWithoutAccents() {
    Messages spanish = Messages.in(Locale.of("es"));

    assertThat(Shelf.holding("TELEFONO", spanish)).flatExtracting(Shelf::wares).contains(TELEPHONE);
    assertThat(Shelf.holding("nothing of the kind", spanish)).isEmpty();
  }

  private Cell cellOf(CardId card) {
    return session.view().journeyMap().card(card).orElseThrow().cell();
  }

  private List<String> channelsOf(CardId card) {
    Touchpoint touchpoint =
        (Touchpoint) session.view().journeyMap().card(card).orElseThrow().detail();
    return touchpoint.channels().stream()
        .map(it -> session.shown().channel(it).map(Channel::name).orElseThrow())
        .toList();
  }
}
