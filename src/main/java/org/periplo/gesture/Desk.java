package org.periplo.gesture;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.periplo.edit.AddLink;
import org.periplo.edit.Edit;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Ties;
import org.periplo.layout.LiveLayout;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLink;
import org.periplo.layout.PlacedLinks;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Link;
import org.periplo.model.LinkLines;
import org.periplo.model.Project;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.View;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

/// What a hand works on: a session, and the map that it shows as it is laid out.
public final class Desk {

  private final Session session;
  private final Viewer viewer;
  private final LiveLayout layouts = new LiveLayout();
  private final PlacedLinks placedLinks = new PlacedLinks();
  private Theme theme;
  private Optional<MapLayout> floor = Optional.empty();
  private Optional<Laid> laid = Optional.empty();
  private Optional<Reach> reach = Optional.empty();

  private record Laid(Project project, JourneyMap map, MapLayout layout) {

    @SuppressWarnings("ReferenceEquality") // quick: comparing whole projects takes longer
    boolean is(View view) {
      return project == view.project()
          && map.id().equals(view.map())
          && layout.collapsed().equals(view.collapsed());
    }
  }

  /// A desk with the map that `session` looks at.
  public Desk(Session session, Viewer viewer, Theme theme) {
    this.session = session;
    this.viewer = viewer;
    this.theme = theme;
  }

  /// What the hand changes.
  public Session session() {
    return session;
  }

  /// What the hand looks through.
  Viewer viewer() {
    return viewer;
  }

  /// The map that is looked at.
  JourneyMap map() {
    return session.view().journeyMap();
  }

  /// The map that is looked at, to walk through what is shown of it.
  Grid grid() {
    return new Grid(map(), session.view().collapsed());
  }

  /// The cells of the map in the order of reading, as far as they are shown.
  ReadingOrder readingOrder() {
    return new ReadingOrder(map(), session.view().collapsed());
  }

  /// What lies at a place.
  Target at(Spot spot) {
    return new HitTest(layout(), links(), session.selection(), viewer.tremble()).at(spot);
  }

  /// Shows what an edit would make; if the edit is refused, what was shown last is shown on.
  void preview(Edit edit) {
    try {
      session.preview(edit);
    } catch (BrokenRuleException | NoSuchElementException _) {
      // the hand has gone where nothing can go: it sees the last place where something could
    }
  }

  /// Makes an edit; if it is refused, nothing happens.
  void apply(Edit edit) {
    try {
      session.apply(edit);
    } catch (BrokenRuleException | NoSuchElementException _) {
      // as with a preview that is refused
    }
  }

  /// How far the selection was extended, as long as that is what is selected.
  Optional<Reach> reach() {
    return reach.filter(it -> it.made().equals(session.selection()));
  }

  /// Selects what an extension of the selection makes, remembers how far it went, and shows its
  /// end.
  void extend(Reach to) {
    session.select(to.made());
    reach = Optional.of(to);
    layout().boundsOf(to.end().cell()).ifPresent(it -> viewer.show(Layer.BODY, it));
  }

  /// Selects heads and shows the last of them.
  void extend(Selection heads) {
    session.select(heads);
    ElementId last = heads.elements().getLast();
    Layer layer = last instanceof LaneId ? Layer.LABEL : Layer.HEAD;
    layout().boundsOf(last).ifPresent(it -> viewer.show(layer, it));
  }

  /// The links that are seen: those that are drawn, else those of what is selected.
  private List<PlacedLink> links() {
    return map().linkLines() == LinkLines.DRAWN ? layout().links() : linksOfSelected();
  }

  private List<PlacedLink> linksOfSelected() {
    List<Link> links = new Linking(map()).of(session.selection());
    return links.isEmpty() ? List.of() : placedLinks.of(layout(), links, session.shown());
  }

  /// What the links of what is selected, or of the card under the pointer, lead to.
  Ties ties(Optional<Target> hovered) {
    Selection selection = session.selection();
    Set<CardId> cards = new HashSet<>(selection.only(CardId.class));
    hovered
        .flatMap(it -> it.selection().primary())
        .filter(CardId.class::isInstance)
        .ifPresent(it -> cards.add((CardId) it));
    boolean hidden = map().linkLines() == LinkLines.HIDDEN;
    Set<CardId> tied = new Linking(map()).tiedTo(cards, selection);
    tied.removeAll(selection.elements());
    return new Ties(hidden ? linksOfSelected() : List.of(), tied);
  }

  /// Ties two cards if they are not, and selects the link.
  void link(CardId one, CardId other) {
    new Linking(map())
        .link(one, other, session.ids())
        .ifPresent(
            it -> {
              apply(new AddLink(it));
              session.select(Selection.of(it.id()));
            });
  }

  /// Shows a card.
  void show(CardId card) {
    layout().boundsOf(card).ifPresent(it -> viewer.show(Layer.BODY, it));
  }

  /// Whether a pointer that was pressed has gone so far that it drags.
  boolean isDrag(Point pressed, Point now) {
    return Math.hypot(now.x() - pressed.x(), now.y() - pressed.y()) > viewer.tremble();
  }

  /// Whether the map that is looked at has an element.
  boolean has(ElementId element) {
    return map().ids().anyMatch(element::equals);
  }

  /// Lays out in another look from now on.
  public void setTheme(Theme theme) {
    this.theme = theme;
    laid = Optional.empty();
  }

  /// The look that the map is laid out in: with the accents of the project's brand, if it has any.
  public Theme theme() {
    return theme.in(
        theme.palette().with(session.shown().brand().accents().stream().map(Colour::of).toList()));
  }

  /// The layout of what the session shows; the very same as long as that does not change.
  public MapLayout layout() {
    View view = session.view();
    if (laid.filter(it -> it.is(view)).isEmpty()) {
      laid = Optional.of(new Laid(view.project(), view.journeyMap(), arranged(view)));
    }
    return laid.orElseThrow().layout();
  }

  private MapLayout arranged(View view) {
    Project project = view.project();
    JourneyMap map = view.journeyMap();
    return floor
        .map(it -> layouts.notLowerThan(it, project, map, theme(), view.collapsed()))
        .orElseGet(() -> layouts.of(project, map, theme(), view.collapsed()));
  }

  /// Lets no lane get lower than it is now: so nothing flees from under the pointer during a drag.
  void keepLanesFromShrinking() {
    floor = Optional.of(layout());
  }

  /// Lets lanes get as low as their content again.
  void letLanesShrink() {
    if (floor.isPresent()) {
      floor = Optional.empty();
      laid = Optional.empty();
    }
  }
}
