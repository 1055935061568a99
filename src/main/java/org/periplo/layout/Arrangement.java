package org.periplo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.PlacedLane.PlacedLine;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.LinkLines;
import org.periplo.model.Project;
import org.periplo.model.ServiceLine;
import org.periplo.model.Stage;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

/// Lays out a map: heads above, then lane under lane, each as high as its fullest cell needs.
public final class Arrangement {

  private static final double STAGE_PADDING = 9;
  private static final double STEP_PADDING = 7;
  private static final double LEAST_LANE = 52;
  private static final double LINE_HEIGHT = 18;

  private final Project project;
  private final JourneyMap map;
  private final Theme theme;
  private final Columns columns;
  private final MapWords words;
  private final LaneCards laneCards;
  private final LaneLabel laneLabel;
  private final CollapsedLabel collapsedLabel;
  private final EmotionLane emotionLane;
  private final Set<ElementId> collapsed;
  private final Form form;
  private final PlacedLinks links;

  private final List<PlacedLane> lanes = new ArrayList<>();
  private final List<PlacedCard> cards = new ArrayList<>();
  private final List<PlacedCurve> curves = new ArrayList<>();

  /// @param collapsed lanes and stages of which only the names are shown
  /// @param form what the map has to meet besides its content
  /// @param memory of earlier layouts
  /// @param hidden what becomes of emotion curves that are not drawn
  Arrangement(
      Project project,
      JourneyMap map,
      Theme theme,
      Set<ElementId> collapsed,
      Form form,
      CardMemory memory,
      HiddenCurves hidden) {
    memory.begin(project, theme);
    this.project = project;
    links = memory.links();
    this.form = form;
    this.map = map;
    this.theme = theme;
    this.collapsed = collapsed;
    columns = new Columns(map, theme, collapsed);
    words = new MapWords(project);
    Numbers numbers = new Numbers(project.language().locale());
    CardText texts = new CardText(words, numbers, theme);
    laneCards = new LaneCards(project, columns, texts, words, memory, form.cuts());
    laneLabel = new LaneLabel(map, words, numbers, theme, hidden);
    collapsedLabel = new CollapsedLabel(map, words, theme);
    emotionLane = new EmotionLane(columns, words, numbers, theme, form.cuts());
  }

  /// The layout of a map of a project, in points; the same arguments give the same layout.
  public static MapLayout of(Project project, JourneyMap map, Theme theme) {
    return of(project, map, theme, Set.of());
  }

  /// The layout of a map with only the names of some of its lanes and stages.
  public static MapLayout of(
      Project project, JourneyMap map, Theme theme, Set<ElementId> collapsed) {
    return new Arrangement(
            project, map, theme, collapsed, Form.FREE, new CardMemory(), HiddenCurves.LEFT_OUT)
        .arranged();
  }

  /// The layout of a map in a form.
  public static MapLayout of(Project project, JourneyMap map, Theme theme, Form form) {
    return new Arrangement(
            project, map, theme, Set.of(), form, new CardMemory(), HiddenCurves.LEFT_OUT)
        .arranged();
  }

  MapLayout arranged() {
    List<TextBlock> stageNames =
        IntStream.range(0, map.stages().size()).mapToObj(this::stageName).toList();
    double stageHeight = Math.max(Theme.STAGE_HEIGHT, highest(stageNames) + 2 * STAGE_PADDING);
    List<TextBlock> stepNames =
        IntStream.range(0, columns.count()).mapToObj(this::stepName).toList();
    double stepHeight = highest(stepNames) + 2 * STEP_PADDING;
    MapLayout layout = laidOut(stageNames, stageHeight, stepNames, stepHeight);
    return map.linkLines() == LinkLines.DRAWN
        ? layout.tied(links.of(layout, map.links(), project))
        : layout;
  }

  private MapLayout laidOut(
      List<TextBlock> stageNames,
      double stageHeight,
      List<TextBlock> stepNames,
      double stepHeight) {
    double top = stageHeight + stepHeight;
    double bottom = placeLanes(top);
    return new MapLayout(
        new Size(width(), bottom),
        new Box(0, 0, theme.labelWidth(), top),
        stages(stageNames, stageHeight),
        steps(stepNames, stageHeight, stepHeight, bottom),
        lanes,
        cards,
        curves,
        List.of(),
        collapsed);
  }

  private double width() {
    return columns.right() + Theme.CHEVRON_POINT;
  }

  private TextBlock stageName(int index) {
    Stage stage = map.stages().get(index);
    return Typesetter.set(stage.name(), theme.stage(index), stageRoom(stage));
  }

  private double stageRoom(Stage stage) {
    int first = columns.indexOf(stage.steps().getFirst().id());
    double left = columns.left(first);
    double right = form.cuts().wordsEnd(left, columns.left(first + stage.steps().size()));
    return right - left - 2 * Theme.CHEVRON_POINT - Theme.CARD_GAP;
  }

  private TextBlock stepName(int index) {
    if (!columns.isSeen(index)) {
      return TextBlock.EMPTY;
    }
    double room = columns.width(index) - 2 * Theme.CARD_GAP;
    return columns.isOpen(index)
        ? Typesetter.set(columns.step(index).name(), theme.step(), room)
        : collapsedLabel.of(columns.stage(index), room);
  }

  private static double highest(List<TextBlock> texts) {
    return texts.stream().mapToDouble(TextBlock::height).max().orElse(0);
  }

  private List<PlacedStage> stages(List<TextBlock> names, double height) {
    List<PlacedStage> stages = new ArrayList<>();
    int column = 0;
    for (Stage stage : map.stages()) {
      int index = stages.size();
      double left = columns.left(column);
      column += stage.steps().size();
      Box box = new Box(left, 0, columns.left(column) - left, height);
      stages.add(new PlacedStage(stage, index, box, names.get(index)));
    }
    return stages;
  }

  private List<PlacedStep> steps(List<TextBlock> names, double top, double height, double bottom) {
    List<PlacedStep> steps = new ArrayList<>();
    for (int i = 0; i < columns.count(); i++) {
      if (!columns.isSeen(i)) {
        continue;
      }
      double x = columns.left(i);
      Box head = new Box(x, top, columns.width(i), height);
      Box column = new Box(x, head.bottom(), columns.width(i), bottom - head.bottom());
      steps.add(new PlacedStep(columns.step(i), columns.stageOf(i), head, column, names.get(i)));
    }
    return steps;
  }

  private double placeLanes(double top) {
    Map<LaneId, List<Card>> byLane = new HashMap<>();
    map.cards().forEach(it -> byLane.computeIfAbsent(it.lane(), _ -> new ArrayList<>()).add(it));
    double y = top;
    for (Lane lane : map.lanes()) {
      PlacedLane placed = place(lane, byLane.getOrDefault(lane.id(), List.of()), y);
      lanes.add(placed);
      y = placed.lineBelow().map(it -> it.box().bottom()).orElse(placed.box().bottom());
    }
    return y;
  }

  private PlacedLane place(Lane lane, List<Card> laneCardsInOrder, double top) {
    boolean isCollapsed = collapsed.contains(lane.id());
    TextBlock label = isCollapsed ? collapsedLabel.of(lane) : laneLabel.of(lane);
    double inner = top + Theme.LANE_PADDING;
    Optional<Box> band = Optional.empty();
    PlacedLegend legend = PlacedLegend.NONE;
    double contentBottom = inner;
    if (isCollapsed) {
      contentBottom = inner + label.height();
    } else if (lane.kind() == LaneKind.EMOTIONS) {
      EmotionLane.Placed emotions = emotionLane.place(map, lane, inner);
      curves.addAll(emotions.curves());
      band = Optional.of(emotions.band());
      legend = laneLabel.legend(lane, label, inner, emotions.band());
      contentBottom = emotions.bottom();
    } else {
      List<PlacedCard> placed = laneCards.place(lane, laneCardsInOrder, inner);
      cards.addAll(placed);
      contentBottom = placed.stream().mapToDouble(it -> it.box().bottom()).max().orElse(inner);
    }
    double least =
        Math.max(
            form.leastHeights().getOrDefault(lane.id(), isCollapsed ? 0 : LEAST_LANE),
            label.height() + 2 * Theme.LANE_PADDING);
    double height = Math.max(least, contentBottom + Theme.LANE_PADDING - top);
    Box box = new Box(0, top, width(), height);
    return new PlacedLane(
        lane,
        box,
        new Box(0, top, theme.labelWidth(), height),
        label,
        band,
        legend,
        lane.lineBelow().map(it -> line(it, box.bottom())));
  }

  private double lineNameRoom() {
    double room = Math.min(theme.labelWidth() + theme.stepWidth(), columns.right());
    return form.cuts().wordsEnd(0, room);
  }

  private PlacedLine line(ServiceLine line, double top) {
    String name = words.constant("serviceLine.", line);
    return new PlacedLine(
        new Box(0, top, width(), LINE_HEIGHT), Typesetter.set(name, theme.note(), lineNameRoom()));
  }
}
