package org.periplo.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.text.TextBlock;
import org.periplo.theme.Theme;

/// The words of cards as they were set last, and the ways of links as they were found: what has not
/// changed need not be done again.
final class CardMemory {

  private final PlacedLinks links = new PlacedLinks();
  private Map<CardId, SetCard> last = Map.of();
  private Map<CardId, SetCard> now = new HashMap<>();
  private Surroundings surroundings = Surroundings.NONE;

  private record SetCard(Card card, LaneKind kind, double width, TextBlock text) {

    @SuppressWarnings("ReferenceEquality") // quick: edits keep the cards that they do not change
    boolean isOf(Card other, LaneKind otherKind, double otherWidth) {
      return card == other && kind == otherKind && width == otherWidth;
    }
  }

  /// All that the words of a card depend on besides the card and its place.
  private record Surroundings(
      Language language, List<Channel> channels, List<Team> teams, Theme theme) {

    static final Surroundings NONE =
        new Surroundings(Language.ENGLISH, List.of(), List.of(), Theme.LIGHT);
  }

  /// Places links, with the ways that they had last as long as nothing has moved.
  PlacedLinks links() {
    return links;
  }

  /// Begins a layout: what the last one did not need is forgotten.
  void begin(Project project, Theme theme) {
    Surroundings next =
        new Surroundings(project.language(), project.channels(), project.teams(), theme);
    last = next.equals(surroundings) ? now : Map.of();
    now = new HashMap<>();
    surroundings = next;
  }

  /// The words of a card, set for a width.
  ///
  /// @param anew sets them
  TextBlock set(Card card, LaneKind kind, double width, Supplier<TextBlock> anew) {
    SetCard known = last.get(card.id());
    SetCard set =
        known != null && known.isOf(card, kind, width)
            ? known
            : new SetCard(card, kind, width, anew.get());
    now.put(card.id(), set);
    return set.text();
  }
}
