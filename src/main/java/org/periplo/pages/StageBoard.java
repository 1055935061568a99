package org.periplo.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.figures.CardFigure;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.CardColumn;
import org.periplo.layout.PlacedCard;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.LinkLines;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A stage at a glance: the emotions step by step in the middle with the metrics under them, what
/// the customer meets at the left, what hurts and what could be better at the right.
///
/// A lane stands here whole or not at all; what has no room is for other pages. A map that shows
/// its links keeps the cards that can be tied for pages where the links are drawn.
final class StageBoard {

  private static final List<LaneKind> LEFT = List.of(LaneKind.TOUCHPOINTS);
  private static final List<LaneKind> RIGHT = List.of(LaneKind.PAIN_POINTS, LaneKind.OPPORTUNITIES);
  private static final List<LaneKind> RATHER_RIGHT =
      List.of(
          LaneKind.PAIN_POINTS,
          LaneKind.OPPORTUNITIES,
          LaneKind.FRUSTRATES,
          LaneKind.MOTIVATES,
          LaneKind.QUOTES,
          LaneKind.THOUGHTS);

  private static final double LEFT_SHARE = 0.25;
  private static final double RIGHT_SHARE = 0.27;
  private static final double GUTTER = 26;
  private static final double HEADING_GAP = 7;
  private static final double SECTION_GAP = 14;
  private static final double LEAST_TILE = 104;
  private static final double LEAST_MIDDLE = EmotionBoard.LEAST + 60;

  private final Edition edition;
  private final JourneyMap map;
  private final Palette palette;
  private final Box room;
  private final CardColumn cards;
  private final Set<LaneId> shown = new HashSet<>();
  private Block left = Block.NONE;
  private Block right = Block.NONE;
  private Block tiles = Block.NONE;

  private StageBoard(Edition edition, JourneyMap map, Palette palette, Box room) {
    this.edition = edition;
    this.map = map;
    this.palette = palette;
    this.room = room;
    cards = new CardColumn(edition.project(), map, edition.theme().in(palette));
  }

  /// A board with no lane but those that have a place of their own.
  ///
  /// @param map one stage
  /// @param palette its first accent is the stage's
  static StageBoard quiet(Edition edition, JourneyMap map, Palette palette, Box room) {
    StageBoard board = new StageBoard(edition, map, palette, room);
    board.lanes().stream().filter(it -> hasPlace(it.kind())).forEach(board::add);
    return board;
  }

  /// The same board with as many other lanes as have room besides.
  StageBoard filled() {
    StageBoard board = new StageBoard(edition, map, palette, room);
    board.shown.addAll(shown);
    board.left = left;
    board.right = right;
    board.tiles = tiles;
    lanes().stream().filter(it -> !hasPlace(it.kind())).forEach(board::add);
    return board;
  }

  /// The lanes whose cards stand on it.
  Set<LaneId> shown() {
    return Set.copyOf(shown);
  }

  /// The lanes with cards.
  private List<Lane> lanes() {
    Set<LaneId> filled = new HashSet<>(map.cards().stream().map(Card::lane).toList());
    boolean tied = map.linkLines() == LinkLines.DRAWN && !map.links().isEmpty();
    return map.lanes().stream()
        .filter(it -> filled.contains(it.id()))
        .filter(it -> !tied || !isTied(it.kind()))
        .toList();
  }

  private static boolean hasPlace(LaneKind kind) {
    return isTied(kind) || kind == LaneKind.METRICS;
  }

  private static boolean isTied(LaneKind kind) {
    return LEFT.contains(kind) || RIGHT.contains(kind);
  }

  private void add(Lane lane) {
    if (lane.kind() == LaneKind.METRICS) {
      Block more = tiles.above(section(lane, tiles(lane)), SECTION_GAP);
      if (more.height() + SECTION_GAP + LEAST_MIDDLE <= room.height()) {
        tiles = more;
        shown.add(lane.id());
      }
      return;
    }
    boolean placed =
        RATHER_RIGHT.contains(lane.kind())
            ? addRight(lane) || addLeft(lane)
            : addLeft(lane) || addRight(lane);
    if (placed) {
      shown.add(lane.id());
    }
  }

  private boolean addLeft(Lane lane) {
    Block more = left.above(section(lane, stack(lane, leftWidth())), SECTION_GAP);
    boolean fits = more.height() <= room.height();
    left = fits ? more : left;
    return fits;
  }

  private boolean addRight(Lane lane) {
    Block more = right.above(section(lane, stack(lane, rightWidth())), SECTION_GAP);
    boolean fits = more.height() <= room.height();
    right = fits ? more : right;
    return fits;
  }

  private double leftWidth() {
    return room.width() * LEFT_SHARE;
  }

  private double rightWidth() {
    return room.width() * RIGHT_SHARE;
  }

  /// The width between the columns that hold something, or will.
  private double middleWidth() {
    return room.width()
        - (left.isEmpty() ? 0 : leftWidth() + GUTTER)
        - (right.isEmpty() ? 0 : rightWidth() + GUTTER);
  }

  private List<Card> cardsIn(Lane lane) {
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    return map.cards().stream()
        .filter(it -> it.lane().equals(lane.id()))
        .sorted(Comparator.comparingInt(it -> steps.indexOf(it.step())))
        .toList();
  }

  private Block stack(Lane lane, double width) {
    List<PlacedCard> placed = cards.stacked(lane, cardsIn(lane), width);
    return new Block(figures(placed), placed.getLast().box().bottom());
  }

  private List<Mark> figures(List<PlacedCard> placed) {
    return placed.stream().map(it -> CardFigure.of(it, palette)).toList();
  }

  /// Metrics side by side, as many in a row as can be read.
  private Block tiles(Lane lane) {
    List<Card> metrics = cardsIn(lane);
    double least = room.width() - leftWidth() - rightWidth() - 2 * GUTTER;
    int columns = Math.min(metrics.size(), (int) (least / LEAST_TILE));
    double width = (least - (columns - 1) * Theme.CARD_GAP) / columns;
    List<PlacedCard> placed = new ArrayList<>();
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < metrics.size(); i++) {
      if (i % columns == 0 && i > 0) {
        top = bottom + Theme.CARD_GAP;
      }
      double x = i % columns * (width + Theme.CARD_GAP);
      PlacedCard tile = cards.place(lane, metrics.get(i), new Point(x, top), width);
      placed.add(tile);
      bottom = Math.max(bottom, tile.box().bottom());
    }
    return new Block(figures(placed), bottom);
  }

  private Block section(Lane lane, Block body) {
    TextBlock name =
        Typesetter.set(
            edition.words().nameOf(lane),
            edition.theme().lane().in(colour(lane.kind())),
            leftWidth());
    return Block.of(Tag.of(Role.LANE, "", lane.id()), name).above(body, HEADING_GAP);
  }

  private Colour colour(LaneKind kind) {
    return switch (kind) {
      case PAIN_POINTS, FRUSTRATES -> palette.bad();
      case OPPORTUNITIES, MOTIVATES -> palette.good();
      default -> palette.ink();
    };
  }

  /// The marks of the board, with the curves of a lane.
  List<Mark> marks(Lane emotions) {
    List<Mark> marks = new ArrayList<>(left.at(room.x(), room.y()));
    double x = room.x() + (left.isEmpty() ? 0 : leftWidth() + GUTTER);
    double height = room.height() - (tiles.isEmpty() ? 0 : tiles.height() + SECTION_GAP);
    Block chart = chart(emotions, height).within(height);
    marks.addAll(chart.at(x, room.y()));
    marks.addAll(tiles.at(x, room.y() + chart.height() + SECTION_GAP));
    marks.addAll(right.at(room.right() - rightWidth(), room.y()));
    return marks;
  }

  private Block chart(Lane lane, double height) {
    JourneyMap emotions = MapSlice.evenly(MapSlice.ofLanes(map, List.of(lane)));
    EmotionBoard board = new EmotionBoard(edition, emotions, lane, palette, middleWidth());
    TextBlock name =
        Typesetter.set(
            edition.text("page.emotionByStep", edition.words().nameOf(lane)),
            edition.theme().lane(),
            middleWidth());
    Block legend = board.legend();
    Block head =
        Block.of(Tag.of(Role.LANE, "", lane.id()), name)
            .above(new Block(legend.at(EmotionBoard.AXIS, 0), legend.height()), 4);
    double rest = height - head.height() - HEADING_GAP;
    return head.above(board.within(rest), HEADING_GAP);
  }
}
