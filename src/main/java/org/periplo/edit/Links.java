package org.periplo.edit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;

/// What becomes of links when cards go or change their kind.
final class Links {
  private Links() {}

  /// The map with other cards, and without the links that no longer make sense.
  static JourneyMap kept(JourneyMap map, List<Card> cards) {
    return map.with(it -> it.cards(cards).links(among(cards, map.links())));
  }

  /// Those of the links that make sense among `cards`; the first counts where an id stands twice,
  /// which the project will refuse.
  static List<Link> among(List<Card> cards, List<Link> links) {
    Map<CardId, Card> byId =
        cards.stream()
            .collect(Collectors.toMap(Card::id, Function.identity(), (first, _) -> first));
    return links.stream().filter(it -> joins(byId.get(it.from()), byId.get(it.to()))).toList();
  }

  private static boolean joins(@Nullable Card from, @Nullable Card to) {
    return from != null && to != null && Link.joins(from.detail(), to.detail());
  }
}
