package org.periplo.exchange.markdown;

import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.model.Card;
import org.periplo.model.ChannelUse;
import org.periplo.model.Existence;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Plain;
import org.periplo.model.Touchpoint;

/// A card as a line of a list: its words, then what it knows beyond them.
final class CardSentence {

  private static final String DASH = " — ";

  private final MapWords words;
  private final Numbers numbers;

  CardSentence(MapWords words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /// The line; an internal note stands on a line below.
  String of(Card card) {
    String details = details(card);
    String line =
        card.text().isBlank() || details.isBlank()
            ? card.text() + details
            : card.text() + DASH + details;
    return card.note().isBlank()
        ? line
        : line + "\n" + words.text("field.note") + ": " + card.note();
  }

  private String details(Card card) {
    return switch (card.detail()) {
      case Plain _, PainPoint _ -> "";
      case ChannelUse it -> words.channels(it.channels());
      case Moment it -> words.constant("moment.", it.moment());
      case Touchpoint it -> details(it);
      case Opportunity it -> words.text("card.impactAndEffort", it.impact(), it.effort());
      case Metric it ->
          MapWords.dotted(
              it.value().map(value -> numbers.measured(value, it)).orElse(""),
              it.target()
                  .map(target -> words.text("card.target", numbers.measured(target, it)))
                  .orElse(""));
    };
  }

  private String details(Touchpoint it) {
    return MapWords.dotted(
        words.channels(it.channels()),
        words.constant("initiative.", it.initiative()),
        it.existence() == Existence.EXISTS ? "" : words.text("card.shouldExist"),
        it.moment().map(moment -> words.constant("moment.", moment)).orElse(""),
        words.team(it.team()));
  }
}
