package org.periplo.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.periplo.find.Match;
import org.periplo.find.Passage;
import org.periplo.find.Place;
import org.periplo.find.Query;
import org.periplo.find.Replacement;
import org.periplo.find.Search;
import org.periplo.model.Project;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Goes through the places where words stand in the project of a session, and selects each.
final class Finder {

  private final Session session;
  private Project searched;
  private Search search;
  private Query query = Query.of("");
  private List<Match> matches = List.of();
  private Optional<Match> current = Optional.empty();

  Finder(Session session) {
    this.session = session;
    searched = session.shown();
    search = Search.in(searched);
  }

  /// What is looked for.
  Query query() {
    return query;
  }

  /// How many places there are.
  int count() {
    return matches.size();
  }

  /// The place that was selected last, if it is still there.
  Optional<Match> current() {
    return current;
  }

  /// Which of the places that is, from 1; 0 for none.
  int number() {
    return current.map(it -> matches.indexOf(it) + 1).orElse(0);
  }

  /// Looks for words, and selects the place where one is, or the next one.
  void look(Query wanted) {
    query = wanted;
    readAgain();
    matches = search.find(query);
    go(firstFrom(current.map(it -> it.passage().rank()).orElseGet(this::rankOfSight)));
  }

  /// Where the reader is: at what is selected, else at the beginning of the map.
  private int rankOfSight() {
    Selection selection = session.selection();
    return rank(it -> it.element().isPresent() && it.element().equals(selection.primary()))
        .or(() -> rank(it -> it.map().equals(Optional.of(session.map()))))
        .orElse(0);
  }

  private Optional<Integer> rank(Predicate<Place> place) {
    return search.passages().stream()
        .filter(it -> place.test(it.place()))
        .findFirst()
        .map(Passage::rank);
  }

  private Optional<Match> firstFrom(int rank) {
    return matches.stream()
        .filter(it -> it.passage().rank() >= rank)
        .findFirst()
        .or(() -> matches.stream().findFirst());
  }

  /// Looks again in the project as it is now; nothing is selected.
  void refresh() {
    if (readAgain()) {
      matches = search.find(query);
      current = current.flatMap(this::same);
    }
  }

  @SuppressWarnings("ReferenceEquality") // projects are the same as long as nothing has changed
  private boolean readAgain() {
    boolean changed = searched != session.shown();
    if (changed) {
      searched = session.shown();
      search = search.nowIn(searched);
    }
    return changed;
  }

  /// The match at the same place, or the one that has come there.
  private Optional<Match> same(Match old) {
    return matches.stream()
        .filter(it -> it.place().equals(old.place()))
        .filter(it -> it.range().start() >= old.range().start())
        .findFirst();
  }

  /// Goes to the next place, from the last one to the first.
  void next() {
    step(1);
  }

  /// Goes to the place before, from the first one to the last.
  void previous() {
    step(-1);
  }

  private void step(int by) {
    refresh();
    if (matches.isEmpty() || current.isEmpty()) {
      go(firstFrom(rankOfSight()));
    } else {
      go(Optional.of(matches.get(Math.floorMod(number() - 1 + by, matches.size()))));
    }
  }

  private void go(Optional<Match> match) {
    current = match;
    match.map(it -> Reach.of(it.place())).filter(it -> !it.isEmpty()).ifPresent(session::select);
  }

  /// Replaces the words at the present place, and goes to the next one.
  Replacement replace(String by) {
    refresh();
    Optional<Match> replaced = current;
    Replacement replacement = made(replaced.stream().toList(), by);
    replaced.ifPresent(it -> go(firstBehind(it, by)));
    return replacement;
  }

  private Optional<Match> firstBehind(Match old, String by) {
    int end = old.range().start() + by.length();
    return matches.stream()
        .filter(it -> isBehind(it, old, end))
        .findFirst()
        .or(() -> matches.stream().findFirst());
  }

  private static boolean isBehind(Match it, Match old, int end) {
    int rank = Integer.compare(it.passage().rank(), old.passage().rank());
    return rank > 0 || (rank == 0 && it.range().start() >= end);
  }

  /// Replaces the words at all places, as one edit.
  Replacement replaceAll(String by) {
    refresh();
    return made(matches, by);
  }

  private Replacement made(List<Match> wanted, String by) {
    Replacement replacement = Replacement.of(searched, wanted, by);
    replacement.edit().ifPresent(session::apply);
    refresh();
    return replacement;
  }
}
