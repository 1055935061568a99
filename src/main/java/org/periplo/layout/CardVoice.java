package org.periplo.layout;

import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.Existence;
import org.periplo.model.Lane;
import org.periplo.model.Metric;
import org.periplo.model.PainPoint;
import org.periplo.model.Touchpoint;

/// Says in words what a card shows by signs and by its place.
final class CardVoice {

  private CardVoice() {}

  /// The lane of a card and what its signs mean, parted by commas.
  static String of(Lane lane, Card card, MapWords words) {
    String name = words.nameOf(lane);
    return switch (card.detail()) {
      case Touchpoint it ->
          MapWords.listed(
              name,
              it.moment().map(moment -> words.constant("moment.", moment)).orElse(""),
              it.existence() == Existence.EXISTS ? "" : words.text("card.shouldExist"));
      case PainPoint it -> MapWords.listed(name, words.text("card.severity", it.severity()));
      case Metric it -> MapWords.listed(name, standing(it.standing(), words));
      default -> name;
    };
  }

  private static String standing(Optional<Metric.Standing> standing, MapWords words) {
    return standing.map(it -> words.constant("card.standing.", it)).orElse("");
  }
}
