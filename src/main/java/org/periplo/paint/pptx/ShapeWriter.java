package org.periplo.paint.pptx;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.text.TextBlock;

/// Writes each mark as the native shape that looks and reads like it.
final class ShapeWriter {

  /// How far a rounded corner pushes the text in, as a share of its radius.
  private static final double CORNER = 1 - Math.sqrt(0.5);

  private final XmlWriter xml;
  private final Geometry geometry;
  private final Paint paint;
  private final TextBody texts;
  private final PlaceholderWriter feet;
  private final PictureWriter pictures;
  private final FrameWriter frames;
  private final ConnectorWriter connectors;
  private final ShapeIdentity identity;
  private final Placeholders placeholders;
  private final References references;
  private final DeckStyle style;

  /// @param marks of the whole slide
  ShapeWriter(
      XmlWriter xml,
      DeckStyle style,
      ShapeIdentity identity,
      Placeholders placeholders,
      References references,
      List<Mark> marks) {
    this.xml = xml;
    this.style = style;
    this.identity = identity;
    this.placeholders = placeholders;
    this.references = references;
    geometry = new Geometry(xml);
    paint = new Paint(xml, style.colours());
    texts = new TextBody(xml, style.runs());
    feet = new PlaceholderWriter(xml, style, identity);
    pictures = new PictureWriter(xml, identity);
    TableWriter tables = new TableWriter(xml, paint, texts, identity, references);
    frames = new FrameWriter(xml, identity, placeholders, tables, references);
    connectors = new ConnectorWriter(xml, paint, identity, new Connections(marks));
  }

  /// A mark's shape, and the shapes in it.
  void write(Mark mark) {
    switch (mark) {
      case BoxMark it -> box(it);
      case ChevronMark it -> chevron(it);
      case EllipseMark it -> ellipse(it);
      case ChartMark it -> frames.chart(it);
      case ConnectorMark it -> connector(it);
      case GroupMark it -> group(it);
      case PathMark it -> path(it);
      case PictureMark it -> picture(it);
      case TableMark it -> frames.table(it);
      case TextMark it -> text(it);
      case WindowMark it -> window(it);
    }
  }

  private void connector(ConnectorMark mark) {
    if (!connectors.write(mark)) {
      group(mark.asGroup());
    }
  }

  /// What is seen through a window at least in part; the format cuts nothing off.
  private void window(WindowMark mark) {
    List<Mark> seen =
        mark.marks().stream().filter(it -> it.bounds().touches(mark.bounds())).toList();
    if (!seen.isEmpty()) {
      group(new GroupMark(mark.tag(), seen));
    }
  }

  private void box(BoxMark mark) {
    open(mark);
    geometry.place(mark.bounds());
    Box own = StripedBox.is(mark) ? striped(mark) : plain(mark);
    xml.close();
    body(mark.text(), own, mark.textBox());
    xml.close();
  }

  /// @return where its text may stand
  private Box striped(BoxMark mark) {
    new StripedBox(xml, mark).writeGeometry();
    paint.fill(mark.fill());
    paint.roundLine(mark.accent().map(it -> Stroke.of(it, mark.accentWidth())));
    return mark.bounds();
  }

  /// @return where its text may stand
  private Box plain(BoxMark mark) {
    Box bounds = mark.bounds();
    geometry.rectangle(bounds, mark.radius());
    paint.fill(mark.fill().or(() -> mark.accent().map(Fill.Solid::new)));
    paint.outline(mark.stroke());
    return bounds.grown(-CORNER * Math.min(mark.radius(), Geometry.shorterSide(bounds) / 2));
  }

  private void body(TextBlock text, Box own, Box box) {
    if (!text.isEmpty()) {
      texts.write(text, TextArea.fromTop(own, TextFit.area(text, box)));
    }
  }

  private void chevron(ChevronMark mark) {
    Box bounds = mark.bounds();
    open(mark);
    geometry.place(bounds);
    double point = mark.point();
    double share = point / Geometry.shorterSide(bounds);
    switch (mark.start()) {
      case STRAIGHT -> geometry.adjusted("homePlate", share);
      case NOTCHED -> geometry.adjusted("chevron", share);
    }
    paint.solid(mark.fill());
    xml.close();
    Insets ends =
        switch (mark.start()) {
          case STRAIGHT -> new Insets(0, point / 2, 0, 0);
          case NOTCHED -> new Insets(0, point, 0, point);
        };
    if (!mark.text().isEmpty()) {
      Box area = TextFit.area(mark.text(), mark.textBox());
      texts.write(mark.text(), TextArea.inTheMiddle(bounds.inside(ends), area));
    }
    xml.close();
  }

  private void ellipse(EllipseMark mark) {
    open(mark);
    geometry.place(mark.bounds());
    geometry.preset("ellipse");
    paint.fill(mark.fill());
    paint.outline(mark.stroke());
    xml.close().close();
  }

  private void path(PathMark mark) {
    open(mark);
    geometry.path(mark);
    paint.fill(mark.fill());
    paint.roundLine(mark.stroke());
    xml.close().close();
  }

  private void text(TextMark mark) {
    if (mark.text().isEmpty()) {
      return;
    }
    Optional<Placeholder> foot = placeholders.filledBy(mark).filter(Placeholder::isAtFoot);
    if (foot.isPresent()) {
      feet.text(foot.get(), style.foot().placeOf(foot.get(), mark), mark.text().text());
      return;
    }
    Box area = TextFit.area(mark.text(), mark.bounds());
    open(mark);
    geometry.place(area);
    geometry.preset("rect");
    paint.fill(Optional.empty());
    xml.close();
    texts.write(mark.text(), TextArea.FREE);
    xml.close();
  }

  /// Begins a shape, up to the inside of its looks.
  private void open(Mark mark) {
    xml.open("p:sp").open("p:nvSpPr");
    identity.of(mark);
    Optional<Placeholder> placeholder = placeholders.filledBy(mark);
    xml.open("p:cNvSpPr");
    if (placeholder.isPresent()) {
      xml.open("a:spLocks").with("noGrp", 1).close();
    } else if (mark instanceof TextMark) {
      xml.with("txBox", 1);
    }
    xml.close().open("p:nvPr");
    placeholder.ifPresent(it -> it.writeTo(xml));
    xml.close().close().open("p:spPr");
  }

  private void group(GroupMark mark) {
    if (placeholders.breakUp(mark)) {
      inside(mark);
      return;
    }
    xml.open("p:grpSp").open("p:nvGrpSpPr");
    identity.of(mark);
    xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close().open("p:grpSpPr").open("a:xfrm");
    Emu.writeBox(xml, "a:off", "a:ext", mark.bounds());
    Emu.writeBox(xml, "a:chOff", "a:chExt", mark.bounds());
    xml.close().close();
    inside(mark);
    xml.close();
  }

  private void inside(GroupMark mark) {
    identity.insideGroup(mark, () -> mark.marks().forEach(this::write));
  }

  private void picture(PictureMark mark) {
    references
        .picture(mark.picture())
        .ifPresentOrElse(it -> pictures.write(mark, it), () -> path(mark.crossedOut()));
  }
}
