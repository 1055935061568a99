package org.periplo.gesture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.edit.AddLink;
import org.periplo.edit.DeleteLink;
import org.periplo.edit.Edit;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.View;

/// What to link and to unlink cards of a map means.
///
/// A pain point and a touchpoint, or an opportunity and a pain point, are tied whichever is named
/// first; from touchpoint to touchpoint a link leads the way that it is drawn.
public record Linking(JourneyMap map) {

  /// Two cards that can be tied, the way that it makes sense.
  record Pair(CardId from, CardId to) {}

  /// Whether cards like this one can be tied to others.
  static boolean isOffered(Card card) {
    return card.detail() instanceof Touchpoint
        || card.detail() instanceof PainPoint
        || card.detail() instanceof Opportunity;
  }

  /// The cards that a card can be tied to.
  Set<CardId> fitting(CardId card) {
    return map.cards().stream()
        .map(Card::id)
        .filter(it -> pair(card, it).isPresent())
        .collect(Collectors.toSet());
  }

  /// The two cards as they can be tied, if they can.
  Optional<Pair> pair(CardId one, CardId other) {
    Optional<Card> first = map.card(one);
    Optional<Card> second = map.card(other);
    if (one.equals(other) || first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    if (Link.joins(first.get().detail(), second.get().detail())) {
      return Optional.of(new Pair(one, other));
    }
    return Link.joins(second.get().detail(), first.get().detail())
        ? Optional.of(new Pair(other, one))
        : Optional.empty();
  }

  private Optional<Link> linkOf(Pair pair) {
    return map.links().stream()
        .filter(it -> it.from().equals(pair.from()) && it.to().equals(pair.to()))
        .findFirst();
  }

  /// The link that ties two cards, be it there or new; empty if they cannot be tied.
  Optional<Link> link(CardId one, CardId other, IdSource ids) {
    return pair(one, other).map(it -> link(it, ids));
  }

  private Link link(Pair pair, IdSource ids) {
    return linkOf(pair).orElseGet(() -> Link.of(ids.next(LinkId::new), pair.from(), pair.to()));
  }

  /// Whether the selected cards can be tied to one another.
  public static boolean isPossible(View view) {
    return !new Linking(view.journeyMap()).pairs(view.selection()).isEmpty();
  }

  /// Whether one card alone is selected, and there are others that it can be tied to.
  public static boolean beginsAtOne(View view) {
    List<CardId> cards = view.selection().only(CardId.class);
    return cards.size() == 1 && !new Linking(view.journeyMap()).fitting(cards.getFirst()).isEmpty();
  }

  /// Ties the selected cards to one another, as one step; if all are tied already, their links are
  /// selected. Touchpoints alone are tied one after the other, as they are read.
  public static void link(Session session) {
    Linking linking = new Linking(session.view().journeyMap());
    List<Pair> pairs = linking.pairs(session.selection());
    List<Edit> missing =
        pairs.stream()
            .filter(it -> linking.linkOf(it).isEmpty())
            .<Edit>map(it -> new AddLink(linking.link(it, session.ids())))
            .toList();
    EditsAsOne.of(missing)
        .ifPresentOrElse(
            session::apply,
            () ->
                session.select(
                    Selection.of(
                        pairs.stream()
                            .flatMap(it -> linking.linkOf(it).stream())
                            .map(Link::id)
                            .toList())));
  }

  private List<Pair> pairs(Selection selection) {
    List<Card> cards =
        selection.only(CardId.class).stream().flatMap(it -> map.card(it).stream()).toList();
    return cards.stream().allMatch(it -> it.detail() instanceof Touchpoint)
        ? oneAfterTheOther(cards)
        : eachWithEach(cards);
  }

  private List<Pair> oneAfterTheOther(List<Card> cards) {
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    List<Card> read =
        cards.stream()
            .sorted(
                Comparator.<Card>comparingInt(it -> steps.indexOf(it.step()))
                    .thenComparingInt(map.cards()::indexOf))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < read.size(); i++) {
      pairs.add(new Pair(read.get(i - 1).id(), read.get(i).id()));
    }
    return pairs;
  }

  private List<Pair> eachWithEach(List<Card> cards) {
    List<Pair> pairs = new ArrayList<>();
    for (Card from : cards) {
      for (Card to : cards) {
        if (!(from.detail() instanceof Touchpoint) && Link.joins(from.detail(), to.detail())) {
          pairs.add(new Pair(from.id(), to.id()));
        }
      }
    }
    return pairs;
  }

  /// The edit that unties what is selected: the selected links, and those among the selected cards,
  /// or all of the one that is; empty if there are none.
  public static Optional<Edit> undone(View view) {
    Selection selection = view.selection();
    List<CardId> cards = selection.only(CardId.class);
    return EditsAsOne.of(
        view.journeyMap().links().stream()
            .filter(
                it ->
                    selection.contains(it.id())
                        || (cards.contains(it.from()) && cards.contains(it.to()))
                        || (cards.size() == 1 && isOf(it, cards.getFirst())))
            .<Edit>map(it -> new DeleteLink(it.id()))
            .toList());
  }

  private static boolean isOf(Link link, ElementId card) {
    return link.from().equals(card) || link.to().equals(card);
  }

  /// The links that are selected, or that a selected card has.
  List<Link> of(Selection selection) {
    return selection.elements().isEmpty()
        ? List.of()
        : map.links().stream()
            .filter(it -> Stream.of(it.id(), it.from(), it.to()).anyMatch(selection::contains))
            .toList();
  }

  /// The cards at the other ends of these cards' links, and at both ends of the selected links.
  Set<CardId> tiedTo(Set<CardId> cards, Selection selection) {
    Set<CardId> tied = new HashSet<>();
    for (Link link : map.links()) {
      boolean selected = selection.contains(link.id());
      if (selected || cards.contains(link.from())) {
        tied.add(link.to());
      }
      if (selected || cards.contains(link.to())) {
        tied.add(link.from());
      }
    }
    return tied;
  }
}
