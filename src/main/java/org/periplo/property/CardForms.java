package org.periplo.property;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.edit.ChangeCardDetail;
import org.periplo.edit.ChangeCardEvidence;
import org.periplo.edit.ChangeCardNote;
import org.periplo.edit.ChangeCardPicture;
import org.periplo.edit.ChangeCardSpan;
import org.periplo.edit.ChangeCardTags;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.DeleteLink;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.ChannelUse;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.PictureId;
import org.periplo.model.Plain;
import org.periplo.model.Touchpoint;
import org.periplo.session.View;

/// The properties of cards: what every card has, and what only those of one kind have.
final class CardForms {

  private static final Access<Card, Evidence> EVIDENCE =
      new Access<>(Card::evidence, (card, it) -> new ChangeCardEvidence(card.id(), it));

  private static final Property<Card> TEXT =
      new Property.Lines<>(
          "field.text", new Access<>(Card::text, (card, it) -> new ChangeCardText(card.id(), it)));

  private static final Section<Card> KNOWLEDGE =
      new Section<>(
          "section.evidence",
          List.of(
              new Property.Segments<>(
                  "field.evidence",
                  EVIDENCE.part(
                      Evidence::level,
                      (it, level) -> new Evidence(level, it.source(), it.extras())),
                  Option.all(EvidenceLevel.class, "evidence.").toList()),
              new Property.Lines<>(
                  "field.source",
                  EVIDENCE.part(
                      Evidence::source,
                      (it, source) -> new Evidence(it.level(), source, it.extras())))));

  static final Access<Card, Optional<PictureId>> PICTURE =
      new Access<>(Card::picture, (card, it) -> new ChangeCardPicture(card.id(), it));

  private static final Section<Card> REST =
      new Section<>(
          "section.card",
          List.of(
              new Property.Names<>(
                  "field.tags",
                  new Access<>(Card::tags, (card, it) -> new ChangeCardTags(card.id(), it)),
                  Catalogues.TAGS),
              new Property.Lines<>(
                  "field.note",
                  new Access<>(Card::note, (card, it) -> new ChangeCardNote(card.id(), it))),
              new Property.Image<>("field.picture", PICTURE),
              new Property.Numeral<>(
                  "field.span",
                  new Access<>(Card::span, (card, it) -> new ChangeCardSpan(card.id(), it))
                      .as(Figures::needed, Figures::whole),
                  NumberForm.NEEDED),
              new Property.Removables<>("field.links", CardForms::linked)));

  /// The form of cards of several kinds.
  static final Form<Card> ANY = form("inspector.card", List.of());

  private static final Map<Class<? extends CardDetail>, Form<Card>> BY_KIND =
      Map.of(
          Plain.class, ANY,
          Touchpoint.class,
              form("inspector.touchpoint", DetailProperties.touchpoint(detail(Touchpoint.class))),
          ChannelUse.class,
              form("inspector.channels", DetailProperties.channelUse(detail(ChannelUse.class))),
          PainPoint.class,
              form("inspector.painPoint", DetailProperties.painPoint(detail(PainPoint.class))),
          Opportunity.class,
              form(
                  "inspector.opportunity", DetailProperties.opportunity(detail(Opportunity.class))),
          Metric.class, form("inspector.metric", DetailProperties.metric(detail(Metric.class))),
          Moment.class, form("inspector.moment", DetailProperties.moment(detail(Moment.class))));

  private CardForms() {}

  /// All forms of cards.
  static Stream<Form<Card>> all() {
    return BY_KIND.values().stream();
  }

  /// The form that fits all of some cards, one or more.
  static Form<Card> of(List<Card> cards) {
    List<Form<Card>> forms =
        cards.stream()
            .map(it -> BY_KIND.getOrDefault(it.detail().getClass(), ANY))
            .distinct()
            .limit(2)
            .toList();
    return forms.size() == 1 ? forms.getFirst() : ANY;
  }

  private static Form<Card> form(String title, List<Property<Card>> own) {
    List<Property<Card>> first = Stream.concat(Stream.of(TEXT), own.stream()).toList();
    return new Form<>(title, List.of(new Section<>("", first), KNOWLEDGE, REST));
  }

  private static <D extends CardDetail> Access<Card, D> detail(Class<D> kind) {
    return new Access<>(
        card -> kind.cast(card.detail()), (card, it) -> new ChangeCardDetail(card.id(), it));
  }

  private static List<Property.Removable> linked(View view, Card card) {
    JourneyMap map = view.journeyMap();
    return map.links().stream()
        .filter(it -> it.from().equals(card.id()) || it.to().equals(card.id()))
        .map(it -> linked(it, it.from().equals(card.id()) ? it.to() : it.from(), map))
        .toList();
  }

  private static Property.Removable linked(Link link, CardId other, JourneyMap map) {
    return new Property.Removable(new Caption.Own(textOf(map, other)), new DeleteLink(link.id()));
  }

  /// The words of a card of a map.
  static String textOf(JourneyMap map, CardId card) {
    return map.card(card).map(Card::text).orElse("");
  }
}
