package org.periplo.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.figures.MapFigure;
import org.periplo.geometry.Box;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedStage;
import org.periplo.model.CardDetail;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// All stages at a glance: what the customer wants in each, the emotions over the whole journey,
/// and how much each stage holds. A stage's head leads to its page.
final class OverviewPages {

  private static final double GAP = 12;
  private static final double SMALLEST_NAME = 0.7;
  private static final double UNBROKEN = 1000;

  private final Edition edition;
  private final JourneyMap map;
  private final PageKeys keys;

  OverviewPages(Edition edition, JourneyMap map, PageKeys keys) {
    this.edition = edition;
    this.map = map;
    this.keys = keys;
  }

  /// Whether a map has emotions to show at a glance.
  static boolean isPossible(JourneyMap map) {
    return !EmotionBoard.lanesOf(map).isEmpty();
  }

  List<Sheet> sheets() {
    String title = edition.text("map.overview");
    List<List<Mark>> bodies = new ArrayList<>();
    PageHead head =
        new PageHead(
            edition,
            map.name(),
            title,
            map.expectations(),
            Optional.empty(),
            edition.theme().palette().accent(0));
    int first = 0;
    for (List<Stage> part : OverviewParts.of(map.stages())) {
      for (Lane lane : EmotionBoard.lanesOf(map)) {
        bodies.add(body(part, lane, edition.theme().palette().startingAt(first), head.room()));
      }
      first += part.size();
    }
    List<Sheet> sheets = new ArrayList<>(head.over(bodies, edition.section(map, title)));
    sheets.set(0, sheets.getFirst().withKey(Optional.of(PageKeys.overviewOf(map))));
    return sheets;
  }

  private List<Mark> body(List<Stage> stages, Lane lane, Palette palette, Box room) {
    JourneyMap whole = MapSlice.evenly(MapSlice.ofStages(map, stages));
    JourneyMap part = MapSlice.ofLanes(whole, List.of(lane));
    double width = room.width() - Theme.CHEVRON_POINT;
    EmotionBoard board = new EmotionBoard(edition, part, lane, palette, width);
    List<Mark> marks = new ArrayList<>();
    Block legend = board.legend();
    marks.addAll(legend.at(room.x() + EmotionBoard.AXIS, room.y()));
    double y = room.y() + (legend.isEmpty() ? 0 : legend.height() + GAP);
    Theme theme = edition.theme().in(palette);
    double step = (width - EmotionBoard.AXIS) / part.steps().size();
    MapLayout layout =
        Arrangement.of(
            edition.project(),
            MapSlice.ofLanes(whole, List.of()),
            theme.withWidths(step, EmotionBoard.AXIS));
    marks.addAll(new Placing(1, room.x(), y).of(heads(layout, palette)));
    y += layout.stages().getFirst().box().height() + GAP;
    y = addRow(marks, layout, room.x(), y, GAP, this::goal);
    List<Mark> counts = new ArrayList<>();
    double countsHeight = addRow(counts, layout, room.x(), 0, 0, it -> counted(it, whole));
    double rest = room.bottom() - y - countsHeight - (counts.isEmpty() ? 0 : GAP);
    marks.addAll(board.within(rest).within(rest).at(room.x(), y));
    marks.addAll(new Placing(1, 0, room.bottom() - countsHeight).of(counts));
    return marks;
  }

  private List<Mark> heads(MapLayout layout, Palette palette) {
    return MapFigure.of(layout, palette).heads().stream()
        .filter(ChevronMark.class::isInstance)
        .map(it -> linked((ChevronMark) it, layout))
        .toList();
  }

  private Mark linked(ChevronMark head, MapLayout layout) {
    Optional<PlacedStage> placed =
        layout.stages().stream()
            .filter(it -> head.tag().shows().filter(it.stage().id()::equals).isPresent())
            .findFirst();
    Optional<PageKey> page = placed.map(PlacedStage::stage).flatMap(keys::of);
    return new ChevronMark(
        page.map(head.tag()::leadingTo).orElse(head.tag()),
        head.bounds(),
        head.point(),
        head.start(),
        head.fill(),
        head.padding(),
        placed.map(it -> unbroken(it, head)).orElse(head.text()));
  }

  /// A stage's name in letters so small that no word is broken, within reason.
  private TextBlock unbroken(PlacedStage stage, ChevronMark head) {
    TextStyle style = edition.theme().stage(0).in(Palette.wordsOn(head.fill()));
    double widest =
        stage
            .stage()
            .name()
            .lines()
            .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
            .mapToDouble(it -> Typesetter.set(it, style, UNBROKEN).usedWidth())
            .max()
            .orElse(0);
    double width = head.text().width();
    double factor = Math.clamp(width / (widest + 1), SMALLEST_NAME, 1);
    return Typesetter.set(stage.stage().name(), style.times(factor), width);
  }

  /// What is said of each stage, under its head; returns where what comes next begins.
  private double addRow(
      List<Mark> marks,
      MapLayout layout,
      double x,
      double y,
      double gap,
      Function<Stage, List<Paragraph>> words) {
    double bottom = y;
    for (PlacedStage stage : layout.stages()) {
      TextBlock text = Typesetter.set(words.apply(stage.stage()), stage.box().width() - 16);
      if (!text.isEmpty()) {
        marks.add(TextMark.at(Tag.of(Role.NOTE, ""), x + stage.box().x() + 8, y, text));
        bottom = Math.max(bottom, y + text.height() + gap);
      }
    }
    return bottom;
  }

  private List<Paragraph> goal(Stage stage) {
    return stage.goal().lines().map(it -> Paragraph.of(it, edition.theme().detail())).toList();
  }

  private List<Paragraph> counted(Stage stage, JourneyMap part) {
    List<Paragraph> lines = new ArrayList<>();
    add(lines, "page.count.touchpoints", count(part, stage, Touchpoint.class));
    add(lines, "page.count.painPoints", count(part, stage, PainPoint.class));
    add(lines, "page.count.opportunities", count(part, stage, Opportunity.class));
    return lines;
  }

  private static long count(JourneyMap part, Stage stage, Class<? extends CardDetail> detail) {
    List<StepId> steps = stage.steps().stream().map(Step::id).toList();
    return part.cards().stream()
        .filter(it -> detail.isInstance(it.detail()) && steps.contains(it.step()))
        .count();
  }

  private void add(List<Paragraph> lines, String key, long count) {
    if (count > 0) {
      lines.add(Paragraph.of(edition.text(key, count), edition.theme().detail()));
    }
  }
}
