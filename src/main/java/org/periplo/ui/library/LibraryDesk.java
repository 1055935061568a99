package org.periplo.ui.library;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplo.files.Template;
import org.periplo.library.Putting;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.action.Here;
import org.periplo.ui.canvas.MapSpot;

/// What a person does with the library, without a window.
final class LibraryDesk {

  private final Session session;
  private final Consumer<Template> beginning;
  private Optional<Hover> hover = Optional.empty();

  private record Hover(Ware ware, MapSpot spot, Putting putting) {}

  /// @param beginning begins a project from a template
  LibraryDesk(Session session, Consumer<Template> beginning) {
    this.session = session;
    this.beginning = beginning;
  }

  /// Puts a ware where the next thing on the map goes, and selects it; a template begins a project.
  void put(Ware ware) {
    leave();
    session.commit();
    if (ware instanceof Ware.OfTemplate(Template template)) {
      beginning.accept(template);
    } else {
      selected().ifPresent(it -> drop(ware, it));
    }
  }

  private Optional<MapSpot> selected() {
    Optional<CardId> card =
        session.selection().primary().filter(CardId.class::isInstance).map(CardId.class::cast);
    return Here.in(session.view()).cell().map(it -> new MapSpot(it, card));
  }

  /// Shows what a ware would make of the map at a place.
  ///
  /// @return whether it can be put there
  boolean isShownAt(MapSpot seen, Ware ware) {
    MapSpot spot = new MapSpot(seen.cell(), seen.card().filter(this::isThere));
    if (hover.filter(it -> it.ware().equals(ware) && it.spot().equals(spot)).isEmpty()) {
      hover = shown(ware, spot);
    }
    return hover.isPresent();
  }

  /// The card that is previewed lies under the pointer too: it is not meant.
  private boolean isThere(ElementId card) {
    return session.current().mapOf(card).isPresent();
  }

  private Optional<Hover> shown(Ware ware, MapSpot spot) {
    try {
      Optional<Putting> putting = ware.at(spot, session.current(), session.ids());
      putting.ifPresentOrElse(it -> session.preview(it.edit()), session::cancel);
      return putting.map(it -> new Hover(ware, spot, it));
    } catch (BrokenRuleException | NoSuchElementException _) {
      session.cancel(); // the place was itself only previewed
      return Optional.empty();
    }
  }

  /// Takes back what is shown of a ware that left the map.
  void leave() {
    if (hover.isPresent()) {
      hover = Optional.empty();
      session.cancel();
    }
  }

  /// Puts a ware at a place, as one step, and selects the card that shows it.
  ///
  /// @return whether it could be put there
  boolean drop(Ware ware, MapSpot spot) {
    boolean put = isShownAt(spot, ware);
    Optional<Hover> ended = hover;
    hover = Optional.empty();
    session.commit();
    ended.ifPresent(it -> session.select(Selection.of(it.putting().card())));
    return put;
  }
}
