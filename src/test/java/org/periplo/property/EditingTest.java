package org.periplo.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardDetail;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.EditName;
import org.periplo.edit.SmallMap;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Metric;
import org.periplo.model.MetricKind;
import org.periplo.model.Project;
import org.periplo.model.Touchpoint;
import org.periplo.session.Selection;
import org.periplo.session.Session;

class EditingTest {

  private static final Access<Card, String> TEXT =
      new Access<>(Card::text, (card, it) -> new ChangeCardText(card.id(), it));

  private final Project project = SmallMap.project();
  private final Session session = session(project);

  private static Session session(Project project) {
    return Session.ofSaved(project, new IdSource(new Random(3)));
  }

  private static Editing<Card> cards(Session session, CardId... ids) {
    session.select(Selection.of(ids));
    return new Editing<>(
        session,
        new Subject<>(
            CardForms.ANY,
            view ->
                view.journeyMap().cards().stream()
                    .filter(it -> view.selection().contains(it.id()))
                    .toList()));
  }

  private List<String> texts(CardId... ids) {
    return Stream.of(ids)
        .map(it -> session.view().journeyMap().card(it).orElseThrow().text())
        .toList();
  }

  @Test
  void whatDiffersIsNotShared() {
    Editing<Card> editing = cards(session, SmallMap.ASK, SmallMap.READ);

    assertThat(Editing.shared(editing.elements(), TEXT)).isEmpty();
    assertThat(Editing.shared(editing.elements(), new Access<>(Card::span, (_, _) -> null)))
        .contains(1);
    assertThat(Editing.shared(List.of(), TEXT)).isEmpty();
  }

  @Test
  void severalAreChangedInOneNamedStep() {
    Editing<Card> editing = cards(session, SmallMap.ASK, SmallMap.READ);

    assertThat(editing.apply(TEXT, "both")).isEmpty();
    assertThat(texts(SmallMap.ASK, SmallMap.READ)).containsExactly("both", "both");
    assertThat(session.undoName()).contains(new EditName("edit.changeCardText", List.of()));

    session.undo();
    assertThat(session.current()).isSameAs(project);
  }

  @Test
  void whatIsTypedIsSeenAtOnceAndOneStepInTheEnd() {
    Editing<Card> editing = cards(session, SmallMap.ASK, SmallMap.READ);

    editing.preview(TEXT, "b");
    editing.preview(TEXT, "bo");
    assertThat(texts(SmallMap.ASK, SmallMap.READ)).containsExactly("bo", "bo");
    assertThat(session.current()).isSameAs(project);

    editing.commit();
    session.undo();
    assertThat(session.current()).isSameAs(project);
    assertThat(session.undoName()).isEmpty();
  }

  @Test
  void whatIsRefusedChangesNothingAndSaysWhy() {
    Property.Numeral<Card> span =
        (Property.Numeral<Card>)
            CardForms.ANY
                .properties()
                .filter(it -> it.key().equals("field.span"))
                .findFirst()
                .orElseThrow();
    Editing<Card> editing = cards(session, SmallMap.WIDE);
    editing.preview(span.access(), number("2"));

    assertThat(editing.preview(span.access(), number("9"))).contains(Refusal.of("refused.span"));
    assertThat(editing.preview(span.access(), number("0")))
        .contains(Refusal.of("refused.least", 1));
    assertThat(editing.preview(span.access(), number("99999999999")))
        .contains(Refusal.of("refused.span"));
    assertThat(session.shown()).isSameAs(project);
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }

  @Test
  void aMetricSaysWhichNumbersItsScaleHas() {
    Metric metric = Metric.NEW.withKind(MetricKind.NPS);
    Access<Metric, Optional<BigDecimal>> value =
        new Access<>(
            Metric::value,
            (it, now) -> {
              it.withValue(now);
              return new ChangeCardText(SmallMap.ASK, "changed");
            });
    Editing<Metric> editing =
        new Editing<>(session, new Subject<>(new Form<>("", List.of()), _ -> List.of(metric)));

    assertThat(editing.apply(value, number("101")))
        .contains(Refusal.of("refused.range", -100.0, 100.0));
    assertThat(editing.apply(value, number("1.0000000000001")))
        .contains(Refusal.of("refused.digits"));
    assertThat(editing.apply(value, number("100"))).isEmpty();
  }

  @Test
  void aNameThatIsNewMakesOneChannelForAllInTheSameStep() {
    Access<Card, List<ChannelId>> channels =
        new Access<>(
            it -> ((Touchpoint) it.detail()).channels(),
            (it, now) ->
                new ChangeCardDetail(it.id(), ((Touchpoint) it.detail()).withChannels(now)));
    Editing<Card> editing = cards(session, SmallMap.TILL, SmallMap.MAIL);
    Pick<ChannelId> digital = Catalogues.CHANNELS.offers(project, " Kiosk ").getFirst();

    assertThat(editing.pick(channels, digital, (_, it) -> List.of(it))).isEmpty();

    Channel kiosk = session.current().channels().getFirst();
    assertThat(session.current().channels()).hasSize(1);
    assertThat(kiosk.name()).isEqualTo("Kiosk");
    assertThat(kiosk.kind()).isEqualTo(ChannelKind.DIGITAL);
    assertThat(Editing.shared(editing.elements(), channels)).contains(List.of(kiosk.id()));
    assertThat(session.undoName()).contains(new EditName("edit.changeCardDetail", List.of()));
    session.undo();
    assertThat(session.current()).isSameAs(project);
  }

  @Test
  void aNameIsFoundWhateverItsCaseAndAccents() {
    Project large = LargeProject.of(2, 3, 0);

    assertThat(Catalogues.CHANNELS.offers(large, "telef").getFirst().caption())
        .isEqualTo(new Caption.Own("Teléfono"));
    assertThat(Catalogues.CHANNELS.named(large, "TELEFONO")).isPresent();
    assertThat(Catalogues.CHANNELS.offers(large, "Teléfono")).hasSize(1);
    assertThat(Catalogues.CHANNELS.offers(large, "")).hasSize(large.channels().size());
  }

  @Test
  void twoThousandCardsChangeTogetherWhileOneTypes() {
    Session large = session(LargeProject.of(20, 10, 2_000));
    JourneyMap map = large.view().journeyMap();
    large.select(Selection.of(map.cards().stream().map(Card::id).toList()));
    Editing<Card> editing = cards(large, map.cards().stream().map(Card::id).toArray(CardId[]::new));

    assertThat(editing.preview(TEXT, "all")).isEmpty();
    assertThat(large.view().journeyMap().cards()).extracting(Card::text).containsOnly("all");
    editing.commit();
    large.undo();
    assertThat(large.view().journeyMap()).isSameAs(map);
  }
}
