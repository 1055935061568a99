package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.figures.MapFigure;
import org.periplo.geometry.Size;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Palette;

/// The pages of one stage: at a glance where there are emotions to show, and step by step whatever
/// has no room there. Every card stands on one page.
final class StagePages {

  /// How many usual widths of a step stand side by side.
  private static final double MOST_WIDTH = 5;

  private final Edition edition;
  private final JourneyMap map;
  private final int index;
  private final Stage stage;
  private final PageHead head;
  private final Palette palette;
  private final PageNotes notes;

  StagePages(Edition edition, JourneyMap map, int index, Optional<PageKey> overview) {
    this.edition = edition;
    this.map = map;
    this.index = index;
    stage = map.stages().get(index);
    palette = edition.theme().palette().startingAt(index);
    notes = new PageNotes(edition);
    head =
        new PageHead(
            edition,
            edition.text("map.stageOf", map.name(), index + 1, map.stages().size()),
            name(),
            stage.goal().isBlank() ? "" : edition.text("map.goalOf", stage.goal()),
            overview,
            palette.accent(0));
  }

  private String name() {
    return stage.name().isBlank() ? edition.text("page.stage", index + 1) : stage.name();
  }

  /// The pages; none for a stage without cards and emotions.
  List<Sheet> sheets(PageKeys keys) {
    List<List<Mark>> bodies = new ArrayList<>();
    List<String> spoken = new ArrayList<>();
    for (List<Step> steps : EvenParts.of(stage.steps(), Step::width, MOST_WIDTH)) {
      addBodies(bodies, spoken, MapSlice.ofSteps(map, stage, steps));
    }
    List<Sheet> sheets = new ArrayList<>();
    List<Sheet> plain = head.over(bodies, edition.section(map, name()));
    for (int i = 0; i < plain.size(); i++) {
      Optional<PageKey> key = i == 0 ? keys.of(stage) : Optional.empty();
      sheets.add(plain.get(i).withNotes(spoken.get(i)).withKey(key));
    }
    return sheets;
  }

  /// Whether the stage has a page.
  static boolean isPossible(JourneyMap map, Stage stage) {
    JourneyMap slice = MapSlice.ofStages(map, List.of(stage));
    return !slice.cards().isEmpty() || !EmotionBoard.lanesOf(slice).isEmpty();
  }

  private void addBodies(List<List<Mark>> bodies, List<String> spoken, JourneyMap slice) {
    List<Lane> emotions = EmotionBoard.lanesOf(slice);
    if (emotions.isEmpty()) {
      addGrids(bodies, spoken, slice, grids(slice, Set.of()));
      return;
    }
    StageBoard quiet = StageBoard.quiet(edition, slice, palette, head.room());
    StageBoard full = quiet.filled();
    List<MapLayout> afterQuiet = grids(slice, quiet.shown());
    List<MapLayout> afterFull =
        full.shown().size() > quiet.shown().size() ? grids(slice, full.shown()) : afterQuiet;
    boolean saves = afterFull.size() < afterQuiet.size();
    addBoards(bodies, spoken, slice, emotions, saves ? full : quiet);
    addGrids(bodies, spoken, slice, saves ? afterFull : afterQuiet);
  }

  /// The board with the first lane of emotions, and for each other lane one with nothing but that.
  private void addBoards(
      List<List<Mark>> bodies,
      List<String> spoken,
      JourneyMap slice,
      List<Lane> emotions,
      StageBoard first) {
    JourneyMap bare = MapSlice.ofCards(slice, List.of());
    for (Lane lane : emotions) {
      boolean isFirst = lane.equals(emotions.getFirst());
      StageBoard board = isFirst ? first : StageBoard.quiet(edition, bare, palette, head.room());
      bodies.add(board.marks(lane));
      spoken.add(notes.of(slice, shownOn(slice, board.shown()), Optional.of(lane)));
    }
  }

  private void addGrids(
      List<List<Mark>> bodies, List<String> spoken, JourneyMap slice, List<MapLayout> grids) {
    for (MapLayout layout : grids) {
      bodies.add(placed(grid(layout)));
      List<Card> cards = layout.cards().stream().map(PlacedCard::card).toList();
      spoken.add(notes.of(slice, cards, Optional.empty()));
    }
  }

  private static List<Card> shownOn(JourneyMap slice, Set<LaneId> lanes) {
    return slice.cards().stream().filter(it -> lanes.contains(it.lane())).toList();
  }

  /// Whatever stands in other lanes than some, step by step.
  private List<MapLayout> grids(JourneyMap slice, Set<LaneId> done) {
    List<Lane> others =
        slice.lanes().stream()
            .filter(it -> !done.contains(it.id()) && it.kind() != LaneKind.EMOTIONS)
            .toList();
    return new StageSlices(
            edition.project(),
            edition.theme().in(palette),
            head.room().width(),
            head.room().height())
        .of(MapSlice.ofLanes(slice, others));
  }

  /// A slice without the head of its stage, which is the page's title.
  private Drawing grid(MapLayout layout) {
    double above = StageSlices.stageHeight(layout);
    List<Mark> marks =
        MapFigure.of(layout, palette).whole().marks().stream()
            .filter(it -> it.tag().role() != Role.STAGE)
            .toList();
    Size size = new Size(layout.size().width(), layout.size().height() - above);
    return new Drawing(size, new Placing(1, 0, -above).of(marks));
  }

  private List<Mark> placed(Drawing grid) {
    return Placing.within(head.room(), grid.size(), 1).of(grid.marks());
  }
}
