package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.figures.MapFigure;
import org.periplo.geometry.Size;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A deck of 16:9 slides: for each map a title, the whole journey's emotions, and stage by stage
/// what the map says, in words that can be read from the back of the room.
public final class DeckPages {

  private static final double OVERVIEW_LABEL = 132;
  private static final double LARGEST = 1.15;

  private final Project project;
  private final MapWords words;
  private final Theme theme;
  private final List<Page> pages = new ArrayList<>();

  private DeckPages(Project project) {
    this.project = project;
    words = new MapWords(project);
    theme = Looks.of(project);
  }

  /// The slides of some maps of a project.
  public static List<Page> of(Project project, List<JourneyMap> maps) {
    DeckPages deck = new DeckPages(project);
    maps.forEach(deck::add);
    return List.copyOf(deck.pages);
  }

  private void add(JourneyMap map) {
    pages.add(TitleSlide.of(project, map, theme, pages.size() + 1));
    addOverview(map);
    StageSlices slices =
        new StageSlices(project, theme, SlideFrame.CONTENT.width(), SlideFrame.CONTENT.height());
    for (int i = 0; i < map.stages().size(); i++) {
      addStage(map, i, slices.of(map, map.stages().get(i)));
    }
  }

  private void addOverview(JourneyMap map) {
    List<Lane> lanes =
        map.lanes().stream()
            .filter(
                lane ->
                    map.curves().stream()
                        .anyMatch(it -> it.isShown() && it.lane().equals(lane.id())))
            .toList();
    if (lanes.isEmpty()) {
      return;
    }
    List<List<Stage>> parts = OverviewParts.of(map.stages());
    JourneyMap emotions = MapSlice.ofLanes(map, lanes);
    int first = 0;
    for (int i = 0; i < parts.size(); i++) {
      String title = numbered(words.text("map.overview"), i, parts.size());
      SlideFrame frame = new SlideFrame(map.name(), title, map.expectations());
      JourneyMap part = MapSlice.evenly(MapSlice.ofStages(emotions, parts.get(i)));
      Palette palette = theme.palette().startingAt(first);
      MapFigure figure = MapFigure.of(laidOut(part, palette), palette);
      addSlide(frame, figure.whole(), palette);
      first += parts.get(i).size();
    }
  }

  private MapLayout laidOut(JourneyMap part, Palette palette) {
    double room = SlideFrame.CONTENT.width() - OVERVIEW_LABEL - Theme.CHEVRON_POINT;
    double step = room / part.steps().stream().mapToDouble(Step::width).sum();
    return Arrangement.of(project, part, theme.in(palette).withWidths(step, OVERVIEW_LABEL));
  }

  private String numbered(String title, int index, int count) {
    return count == 1 ? title : words.text("map.part", title, index + 1, count);
  }

  private void addStage(JourneyMap map, int index, List<MapLayout> slices) {
    Stage stage = map.stages().get(index);
    String above = words.text("map.stageOf", map.name(), index + 1, map.stages().size());
    String goal = stage.goal().isBlank() ? "" : words.text("map.goalOf", stage.goal());
    Palette own = theme.palette().startingAt(index);
    for (int i = 0; i < slices.size(); i++) {
      String title = numbered(stage.name(), i, slices.size());
      addSlide(new SlideFrame(above, title, goal), body(slices.get(i), own), own);
    }
  }

  /// A slice without the head of its stage, which is the slide's title.
  private static Drawing body(MapLayout layout, Palette palette) {
    double head = StageSlices.stageHeight(layout);
    List<Mark> marks =
        MapFigure.of(layout, palette).whole().marks().stream()
            .filter(it -> it.tag().role() != Role.STAGE)
            .toList();
    Size size = new Size(layout.size().width(), layout.size().height() - head);
    return new Drawing(size, new Placing(1, 0, -head).of(marks));
  }

  private void addSlide(SlideFrame frame, Drawing body, Palette palette) {
    Placing placing = Placing.within(SlideFrame.CONTENT, body.size(), LARGEST);
    List<Mark> marks = new ArrayList<>(frame.head(theme, palette.accent(0)));
    marks.addAll(placing.of(body.marks()));
    marks.addAll(SlideFrame.foot(project, theme, pages.size() + 1));
    pages.add(Page.of(frame.title(), new Drawing(SlideFrame.SLIDE, marks)));
  }
}
