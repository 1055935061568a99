package org.periplo.ui.present;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.theme.Theme;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.present.Scene.OfStage;
import org.periplo.ui.present.Scene.WholeMap;

/// Has a canvas show scenes: other stages collapsed, lanes that are to come hidden, the stage as
/// large as the screen.
final class Guide {

  private final Session session;
  private final MapCanvas canvas;
  private final Theme theme;
  private final Set<ElementId> collapsed;
  private Theme shown;

  /// @param theme the look in which the canvas is before
  /// @param collapsed lanes and stages that stay collapsed
  Guide(Session session, MapCanvas canvas, Theme theme, Set<ElementId> collapsed) {
    this.session = session;
    this.canvas = canvas;
    this.theme = theme;
    this.collapsed = collapsed;
    shown = theme;
  }

  /// Shows a scene on a screen of that size, in pixels.
  void show(Scene scene, Reveal reveal, Size screen) {
    switch (scene) {
      case WholeMap _ -> showWhole(screen);
      case OfStage it ->
          map().stage(it.stage()).ifPresent(stage -> showStage(stage, it, reveal, screen));
    }
  }

  private JourneyMap map() {
    return session.view().journeyMap();
  }

  private void showWhole(Size screen) {
    collapse(Set.of());
    use(theme);
    veil(Set.of());
    canvas.lens().show(StageFrame.whole(canvas.mapLayout().size(), screen));
  }

  private void showStage(Stage stage, OfStage scene, Reveal reveal, Size screen) {
    Set<ElementId> others =
        map().stages().stream()
            .map(Stage::id)
            .filter(it -> !it.equals(stage.id()))
            .collect(Collectors.toSet());
    collapse(others);
    double height = reveal == Reveal.TOGETHER ? canvas.mapLayout().size().height() : 0;
    double air = map().stages().getFirst().equals(stage) ? StageFrame.AIR : 0;
    StageFrame frame = StageFrame.of(stage, theme, screen, air, height);
    use(frame.theme());
    hide(scene);
    MapLayout layout = canvas.mapLayout();
    Box head = layout.boundsOf(stage.id()).orElse(layout.corner());
    List<LaneId> followed = reveal == Reveal.TOGETHER ? List.of() : scene.revealed();
    List<Box> lanes =
        followed.stream().flatMap(it -> layout.lane(it).stream()).map(PlacedLane::box).toList();
    canvas.lens().show(frame.place(head, layout.corner().height(), lanes));
  }

  private void collapse(Set<ElementId> others) {
    Set<ElementId> wanted = new HashSet<>(others);
    session.shown().ids().filter(collapsed::contains).forEach(wanted::add);
    session.showCollapsed(wanted);
  }

  private void use(Theme wanted) {
    if (!wanted.equals(shown)) {
      shown = wanted;
      canvas.setTheme(wanted);
    }
  }

  /// Hides the lanes of a scene that are to come, but none in which somebody writes.
  void hide(Scene scene) {
    veil(
        switch (scene) {
          case WholeMap _ -> Set.of();
          case OfStage it -> it.hidden();
        });
  }

  private void veil(Set<LaneId> lanes) {
    Set<LaneId> hidden = new HashSet<>(lanes);
    lanesOf(session.selection()).forEach(hidden::remove);
    canvas.setVeiled(hidden);
  }

  private Stream<LaneId> lanesOf(Selection selection) {
    Stream<LaneId> ofCards =
        map().cards().stream().filter(it -> selection.contains(it.id())).map(Card::lane);
    Stream<LaneId> ofCell = selection.cell().map(it -> it.lane()).stream();
    return Stream.of(ofCards, ofCell, selection.only(LaneId.class).stream()).flatMap(it -> it);
  }

  /// The stage of what is selected; else that in the middle of what is seen.
  static Optional<StageId> stageHere(Session session, MapCanvas canvas) {
    JourneyMap map = session.view().journeyMap();
    return Stream.concat(
            selectedStages(session.selection(), map),
            canvas.mapLayout().stepAt(canvas.lens().seen().centre().x()).stream()
                .flatMap(it -> map.stageOf(it.step().id()).stream())
                .map(Stage::id))
        .findFirst();
  }

  private static Stream<StageId> selectedStages(Selection selection, JourneyMap map) {
    Stream<StageId> ofCards =
        map.cards().stream()
            .filter(it -> selection.contains(it.id()))
            .flatMap(it -> map.stageOf(it.step()).stream())
            .map(Stage::id);
    Stream<StageId> ofSteps =
        map.stages().stream()
            .filter(it -> it.steps().stream().anyMatch(step -> selection.contains(step.id())))
            .map(Stage::id);
    Stream<StageId> ofCell =
        selection.cell().flatMap(it -> map.stageOf(it.step())).map(Stage::id).stream();
    return Stream.of(selection.only(StageId.class).stream(), ofCards, ofSteps, ofCell)
        .flatMap(it -> it);
  }

  /// Has the canvas show everything as before.
  void end() {
    use(theme);
    canvas.setVeiled(Set.of());
  }
}
