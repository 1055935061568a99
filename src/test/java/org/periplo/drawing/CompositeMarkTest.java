package org.periplo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.CardId;
import org.periplo.model.LinkId;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

class CompositeMarkTest {

  private static final Colour BLUE = Colour.of("#2F6FE0");
  private static final Stroke RULE = Stroke.of(BLUE, 0.5);
  private static final CardId QUEUE = new CardId("queue");
  private static final TextBlock WORDS = Typesetter.set("Cola", Theme.LIGHT.card(), 40);
  private static final TableMark TABLE =
      new TableMark(
          Tag.of(Role.FIGURE, "Pain points"),
          new Point(10, 20),
          List.of(50.0, 100.0),
          List.of(
              row(TableRow.Kind.HEAD, 15, cell(Tag.of(Role.NOTE, ""), Optional.of(BLUE)), empty()),
              row(
                  TableRow.Kind.BODY,
                  30,
                  cell(Tag.of(Role.NOTE, "", QUEUE), Optional.empty()),
                  empty())),
          RULE);
  private static final ConnectorMark CONNECTOR =
      new ConnectorMark(
          Tag.of(Role.FIGURE, "leads on", new LinkId("link")),
          QUEUE,
          new CardId("guide"),
          List.of(new Point(0, 0), new Point(10, 0)),
          BLUE,
          1.25,
          ConnectorMark.End.DOT,
          List.of(line(0, 0, 10, 0)));

  private static TableRow row(TableRow.Kind kind, double height, TableCell... cells) {
    return new TableRow(kind, height, List.of(cells));
  }

  private static TableCell cell(Tag tag, Optional<Colour> fill) {
    return new TableCell(tag, Insets.all(5), WORDS, fill);
  }

  private static TableCell empty() {
    return new TableCell(Tag.DECORATION, Insets.all(5), TextBlock.EMPTY, Optional.empty());
  }

  private static Mark line(double x, double y, double right, double bottom) {
    Path path = Path.line(List.of(new Point(x, y), new Point(right, bottom)));
    return PathMark.stroked(Tag.DECORATION, path, RULE);
  }

  @Test
  void aTableIsAsLargeAsItsColumnsAndRows() {
    assertThat(TABLE.bounds()).isEqualTo(new Box(10, 20, 150, 45));
    assertThat(TABLE.cellBox(0, 0)).isEqualTo(new Box(10, 20, 50, 15));
    assertThat(TABLE.cellBox(1, 1)).isEqualTo(new Box(60, 35, 100, 30));
  }

  @Test
  void aTableComesApartIntoFillsWordsAndALineUnderEachRow() {
    assertThat(TABLE.decomposed())
        .containsExactly(
            BoxMark.filled(Tag.DECORATION, new Box(10, 20, 50, 15), BLUE),
            new TextMark(Tag.of(Role.NOTE, ""), new Box(15, 25, 40, 5), WORDS),
            line(10, 35, 160, 35),
            new TextMark(Tag.of(Role.NOTE, "", QUEUE), new Box(15, 40, 40, 20), WORDS),
            line(10, 65, 160, 65));
  }

  @Test
  void aRowThatHasACellTooFewIsRefused() {
    List<TableRow> rows = List.of(row(TableRow.Kind.BODY, 10, empty()));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new TableMark(TABLE.tag(), new Point(0, 0), List.of(1.0, 2.0), rows, RULE));
  }

  @Test
  void whatACellShowsIsFoundAtItsPlace() {
    Drawing drawing = new Drawing(new Size(200, 100), List.of(TABLE));

    assertThat(drawing.elementAt(new Point(20, 45))).contains(QUEUE);
    assertThat(drawing.elementAt(new Point(20, 25))).isEmpty();
    assertThat(drawing.boundsOf(QUEUE)).contains(new Box(15, 40, 40, 20));
  }

  @Test
  void whatIsSeenThroughAWindowIsFoundInsideItsBounds() {
    Mark card = BoxMark.filled(Tag.of(Role.CARD, "", QUEUE), new Box(0, 0, 100, 100), BLUE);
    WindowMark window = new WindowMark(Tag.DECORATION, new Box(0, 0, 50, 50), List.of(card));
    Drawing drawing = new Drawing(new Size(200, 100), List.of(window));

    assertThat(drawing.elementAt(new Point(25, 25))).contains(QUEUE);
    assertThat(drawing.elementAt(new Point(75, 25))).isEmpty();
  }

  @Test
  void aPlacingMovesAllThatAMarkIsMadeOf() {
    Placing twice = new Placing(2, 100, 0);

    assertThat(((TableMark) twice.of(TABLE)).decomposed()).isEqualTo(twice.of(TABLE.decomposed()));
    assertThat(twice.of(CONNECTOR))
        .isEqualTo(
            new ConnectorMark(
                CONNECTOR.tag(),
                CONNECTOR.from(),
                CONNECTOR.to(),
                List.of(new Point(100, 0), new Point(120, 0)),
                BLUE,
                2.5,
                ConnectorMark.End.DOT,
                twice.of(CONNECTOR.decomposed())));
    WindowMark window = new WindowMark(Tag.DECORATION, new Box(1, 2, 3, 4), List.of(TABLE));
    assertThat(twice.of(window))
        .isEqualTo(new WindowMark(Tag.DECORATION, new Box(102, 4, 6, 8), List.of(twice.of(TABLE))));
  }

  @Test
  void aChartKeepsItsValuesHoweverLargeItIs() {
    ChartMark chart =
        new ChartMark(
            Tag.of(Role.FIGURE, "Buy: +1"),
            new Box(0, 0, 100, 50),
            new Box(10, 5, 80, 40),
            List.of("Buy"),
            -2,
            2,
            List.of(
                new ChartMark.Series("Ana", BLUE, Stroke.Dash.SOLID, List.of(Optional.of(1.0)))),
            List.of(line(0, 0, 100, 50)));
    ChartMark placed = (ChartMark) new Placing(2, 0, 0).of(chart);

    assertThat(placed.bounds()).isEqualTo(new Box(0, 0, 200, 100));
    assertThat(placed.plot()).isEqualTo(new Box(20, 10, 160, 80));
    assertThat(placed.series()).isEqualTo(chart.series());
    assertThat(placed.decomposed()).containsExactly(line2());
  }

  private static Mark line2() {
    return new Placing(2, 0, 0).of(line(0, 0, 100, 50));
  }
}
