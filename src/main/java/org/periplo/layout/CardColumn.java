package org.periplo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// Cards of a lane set apart from its steps, each as wide as it is told.
public final class CardColumn {

  private final LaneCards cards;

  /// @param map the cards' own
  public CardColumn(Project project, JourneyMap map, Theme theme) {
    MapWords words = new MapWords(project);
    CardText texts = new CardText(words, new Numbers(project.language().locale()), theme);
    CardMemory memory = new CardMemory();
    memory.begin(project, theme);
    cards =
        new LaneCards(project, new Columns(map, theme, Set.of()), texts, words, memory, Cuts.NONE);
  }

  /// One card with its upper left corner at a place.
  public PlacedCard place(Lane lane, Card card, Point corner, double width) {
    return cards.place(lane, card, corner, width);
  }

  /// The cards one under the other, from the origin on.
  public List<PlacedCard> stacked(Lane lane, List<Card> stack, double width) {
    List<PlacedCard> placed = new ArrayList<>();
    double y = 0;
    for (Card card : stack) {
      PlacedCard here = place(lane, card, new Point(0, y), width);
      placed.add(here);
      y = here.box().bottom() + Theme.CARD_GAP;
    }
    return placed;
  }
}
