package org.periplo.ui.find;

import java.util.Set;
import org.periplo.find.Facets;
import org.periplo.find.Filter;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.session.Session;

/// Which cards of the map that is looked at are shown as usual; all others are pale.
final class CardFilter {

  private final Session session;
  private Filter filter = Filter.NONE;

  CardFilter(Session session) {
    this.session = session;
  }

  /// What is asked for.
  Filter filter() {
    return filter;
  }

  /// Asks for other cards.
  void set(Filter wanted) {
    filter = wanted;
  }

  /// What the project can be filtered by.
  Facets facets() {
    return Facets.of(session.shown());
  }

  /// Forgets what the project can no longer be filtered by.
  void refresh() {
    if (!filter.isNone()) {
      filter = facets().known(filter);
    }
  }

  /// What is to be pale.
  Set<ElementId> pale() {
    return filter.outside(map());
  }

  /// How many cards of the map are shown as usual.
  int count() {
    return filter.of(map()).size();
  }

  /// How many cards the map has.
  int total() {
    return map().cards().size();
  }

  private JourneyMap map() {
    return session.view().journeyMap();
  }
}
