package org.periplo.files;

import static org.periplo.files.ListCodec.line;
import static org.periplo.files.Values.TEXT;
import static org.periplo.files.Values.WHOLE;
import static org.periplo.files.Values.choice;
import static org.periplo.files.Values.id;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.CardBuilder;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.ChannelUse;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceBuilder;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.LaneId;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.PictureId;
import org.periplo.model.Plain;
import org.periplo.model.Rule;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;

/// How a card stands in a file: its detail is a property that bears the name of its type.
final class CardFormat {

  private static final Codec<Evidence> EVIDENCE =
      Shape.line(EvidenceBuilder::builder, EvidenceBuilder::build)
          .usual(
              "level",
              choice(EvidenceLevel.class),
              EvidenceLevel.ASSUMED,
              Evidence::level,
              EvidenceBuilder::level)
          .text("source", Evidence::source, EvidenceBuilder::source)
          .keeping(Evidence::extras, EvidenceBuilder::extras);

  static final Codec<Card> CARD =
      Shape.line(() -> CardBuilder.builder().detail(Plain.PLAIN), CardBuilder::build)
          .required("id", id(CardId::new), Card::id, CardBuilder::id)
          .required("lane", id(LaneId::new), Card::lane, CardBuilder::lane)
          .required("step", id(StepId::new), Card::step, CardBuilder::step)
          .usual("span", WHOLE, 1, Card::span, CardBuilder::span)
          .required("text", TEXT, Card::text, CardBuilder::text)
          .optional(
              "touchpoint",
              DetailFormat.TOUCHPOINT,
              detail(Touchpoint.class),
              CardFormat::setDetail)
          .optional(
              "channelUse",
              DetailFormat.CHANNEL_USE,
              detail(ChannelUse.class),
              CardFormat::setDetail)
          .optional(
              "painPoint", DetailFormat.PAIN_POINT, detail(PainPoint.class), CardFormat::setDetail)
          .optional(
              "opportunity",
              DetailFormat.OPPORTUNITY,
              detail(Opportunity.class),
              CardFormat::setDetail)
          .optional("metric", DetailFormat.METRIC, detail(Metric.class), CardFormat::setDetail)
          .optional("moment", DetailFormat.MOMENT, detail(Moment.class), CardFormat::setDetail)
          .optional("plain", DetailFormat.PLAIN, detail(Plain.class), CardFormat::setDetail)
          .usual("evidence", EVIDENCE, Evidence.ASSUMED, Card::evidence, CardBuilder::evidence)
          .list("tags", line(TEXT), Card::tags, CardBuilder::tags)
          .text("note", Card::note, CardBuilder::note)
          .optional("picture", id(PictureId::new), Card::picture, CardBuilder::picture)
          .keeping(Card::extras, CardBuilder::extras);

  private CardFormat() {}

  /// The detail of a card if it is of that type and says something.
  private static <D extends CardDetail> Function<Card, Optional<D>> detail(Class<D> type) {
    return card ->
        Optional.of(card.detail())
            .filter(it -> type.isInstance(it) && !it.equals(Plain.PLAIN))
            .map(type::cast);
  }

  private static void setDetail(CardBuilder builder, Optional<? extends CardDetail> detail) {
    detail.ifPresent(it -> setOnce(builder, it));
  }

  private static void setOnce(CardBuilder builder, CardDetail detail) {
    if (!builder.detail().equals(Plain.PLAIN)) {
      throw new BrokenRuleException(Rule.CARD_FITS_LANE, List.of(builder.id(), builder.lane()));
    }
    builder.detail(detail);
  }
}
