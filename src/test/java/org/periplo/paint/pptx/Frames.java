package org.periplo.paint.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableCell;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TableRow;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.LinkId;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Pages with what a deck has natively and other formats have not: tables, charts, connectors.
final class Frames {

  static final PageKey CHART = new PageKey("chart");
  private static final Theme THEME = Theme.LIGHT;
  private static final Palette PALETTE = Palette.LIGHT;
  private static final Insets PADDING = Insets.of(8, 5);
  private static final List<Double> COLUMNS = List.of(330.0, 90.0, 180.0, 120.0);

  private Frames() {}

  /// A title and a table whose first body row shows a card and leads to the page of the chart.
  static Page tablePage() {
    return page("Los puntos de dolor", table(42, 110)).withSection("Resumen");
  }

  /// A title and a chart.
  static Page chartPage() {
    return page("Las emociones de Lucía", chart())
        .withKey(Optional.of(CHART))
        .withSection("Emociones");
  }

  /// Cards tied by connectors of one to five lines, and one that leads to no shape of the page.
  static Page connectorPage() {
    List<Mark> marks = new ArrayList<>(cards());
    marks.add(link(0, 1, new Point(158, 150), new Point(250, 150)));
    marks.add(
        link(
            0,
            2,
            new Point(158, 160),
            new Point(200, 160),
            new Point(200, 320),
            new Point(250, 320)));
    marks.add(link(1, 3, new Point(400, 150), new Point(520, 150), new Point(520, 290)));
    marks.add(link(3, 2, new Point(450, 330), new Point(380, 330)));
    marks.add(
        link(
            2,
            4,
            new Point(310, 370),
            new Point(310, 400),
            new Point(660, 400),
            new Point(660, 220)));
    marks.add(
        link(
            4,
            0,
            new Point(660, 130),
            new Point(660, 100),
            new Point(20, 100),
            new Point(20, 150),
            new Point(42, 150)));
    marks.add(link(0, 9, new Point(100, 190), new Point(100, 300)));
    return page("Lo que lleva a lo siguiente", marks.toArray(Mark[]::new));
  }

  private static List<Mark> cards() {
    List<Mark> cards = new ArrayList<>();
    double[][] places = {{42, 130}, {250, 130}, {250, 290}, {450, 290}, {600, 130}};
    for (int i = 0; i < places.length; i++) {
      cards.add(Examples.card(i, "Tarjeta " + i, places[i][0], places[i][1]));
    }
    return cards;
  }

  private static Page page(String title, Mark... marks) {
    List<Mark> all = new ArrayList<>();
    all.add(Examples.text(Role.TITLE, title, THEME.title(), 42, 30, 800));
    all.addAll(List.of(marks));
    all.add(Examples.text(Role.FOOTER, "Confidencial · Periplo", THEME.note(), 42, 515, 600));
    TextBlock number = Typesetter.set("7", THEME.note(), 60).aligned(TextBlock.Align.RIGHT);
    all.add(TextMark.at(Tag.of(Role.PAGE_NUMBER, ""), 858, 515, number));
    return Page.of(title, new Drawing(Examples.SLIDE, all));
  }

  static TableMark table(double x, double y) {
    TextStyle head = THEME.note().in(FontFace.BOLD);
    List<TableRow> rows = new ArrayList<>();
    rows.add(
        row(
            TableRow.Kind.HEAD,
            head,
            Tag.of(Role.NOTE, ""),
            "Qué duele",
            "Gravedad",
            "Causa",
            "Estado"));
    Tag shown = Tag.of(Role.NOTE, "", new CardId("pain-1")).leadingTo(CHART);
    rows.add(
        row(
            TableRow.Kind.BODY,
            THEME.card(),
            shown,
            "Nadie avisa de que la entrega se retrasa y hay que quedarse toda la mañana en casa"
                + " esperando",
            "5 de 5",
            "El transportista no comparte su ruta",
            "Abierto"));
    rows.add(
        row(
            TableRow.Kind.BODY,
            THEME.card(),
            Tag.of(Role.NOTE, "", new CardId("pain-2")),
            "La garantía se registra en papel",
            "3 de 5",
            "",
            "En curso"));
    rows.add(
        row(
            TableRow.Kind.BODY,
            THEME.card(),
            Tag.of(Role.NOTE, ""),
            "Llamada al centro de atención telefónica-comercial y espera de más de diez minutos",
            "4 de 5",
            "Pocas personas en el turno de tarde y ninguna los sábados por la mañana",
            "Resuelto"));
    return new TableMark(
        Tag.of(Role.NOTE, "Puntos de dolor, el peor primero"),
        new Point(x, y),
        COLUMNS,
        rows,
        Stroke.of(PALETTE.hairline(), Theme.HAIRLINE));
  }

  private static TableRow row(TableRow.Kind kind, TextStyle style, Tag tag, String... words) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      TextBlock text =
          words[i].isEmpty()
              ? TextBlock.EMPTY
              : Typesetter.set(words[i], style, COLUMNS.get(i) - PADDING.horizontal());
      cells.add(
          new TableCell(
              tag,
              PADDING,
              i == 1 ? text.aligned(TextBlock.Align.CENTRE) : text,
              kind == TableRow.Kind.HEAD ? Optional.of(PALETTE.shade()) : Optional.empty()));
    }
    double height = cells.stream().mapToDouble(it -> it.text().height()).max().orElseThrow();
    return new TableRow(kind, height + PADDING.vertical(), cells);
  }

  static ChartMark chart() {
    Box plot = new Box(72, 120, 846, 236);
    return new ChartMark(
        Tag.of(Role.FIGURE, "Lucía: +1, −2, nada, +1,5. Objetivo: +1, +1, +1, +2"),
        new Box(42, 112, 876, 270),
        plot,
        List.of("Busca", "Compara precios en tres tiendas", "Espera <la entrega>", "Estrena"),
        -2,
        2,
        List.of(
            new ChartMark.Series(
                "Lucía",
                PALETTE.curve(0),
                Stroke.Dash.SOLID,
                List.of(Optional.of(1.0), Optional.of(-2.0), Optional.empty(), Optional.of(1.5))),
            new ChartMark.Series(
                "Objetivo",
                PALETTE.accent(0),
                Stroke.Dash.DASHED,
                List.of(Optional.of(1.0), Optional.of(1.0), Optional.of(1.0), Optional.of(2.0)))),
        List.of(
            PathMark.stroked(Tag.DECORATION, Path.rounded(plot, 0), Stroke.of(PALETTE.ink(), 1))));
  }

  static ConnectorMark link(int from, int to, Point... corners) {
    ElementId link = new LinkId("link-" + from + "-" + to);
    List<Point> way = List.of(corners);
    return new ConnectorMark(
        Tag.of(Role.FIGURE, "De " + from + " a " + to, link),
        new CardId("card-" + from),
        new CardId("card-" + to),
        way,
        PALETTE.accent(from),
        1.25,
        from == 2 ? ConnectorMark.End.DOT : ConnectorMark.End.ARROW,
        List.of(
            PathMark.stroked(
                Tag.DECORATION, Path.line(way), Stroke.of(PALETTE.accent(from), 1.25))));
  }
}
