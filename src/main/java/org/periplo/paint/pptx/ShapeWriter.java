package org.periplo.paint.pptx;

import java.util.Optional;
import java.util.function.Function;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.model.Picture;
import org.periplo.text.TextBlock;

/// Writes each mark as the native shape that looks and reads like it.
final class ShapeWriter {

  /// How far a rounded corner pushes the text in, as a share of its radius.
  private static final double CORNER = 1 - Math.sqrt(0.5);

  private final XmlWriter xml;
  private final Geometry geometry;
  private final Paint paint;
  private final TextBody texts;
  private final ShapeIdentity identity;
  private final Placeholders placeholders;
  private final Function<Picture, Optional<String>> references;

  /// @param references the relationship by which the slide refers to a picture; empty for a broken
  ///     one
  ShapeWriter(
      XmlWriter xml,
      DeckStyle style,
      ShapeIdentity identity,
      Placeholders placeholders,
      Function<Picture, Optional<String>> references) {
    this.xml = xml;
    this.identity = identity;
    this.placeholders = placeholders;
    this.references = references;
    geometry = new Geometry(xml);
    paint = new Paint(xml, style.colours());
    texts = new TextBody(xml, paint, style.language());
  }

  /// A mark's shape, and the shapes in it.
  void write(Mark mark) {
    switch (mark) {
      case BoxMark it -> box(it);
      case ChevronMark it -> chevron(it);
      case EllipseMark it -> ellipse(it);
      case CompositeMark it -> group(it.asGroup());
      case GroupMark it -> group(it);
      case PathMark it -> path(it);
      case PictureMark it -> picture(it);
      case TextMark it -> text(it);
      case WindowMark it -> group(new GroupMark(it.tag(), it.marks()));
    }
  }

  private void box(BoxMark mark) {
    Box body = mark.body();
    open(mark);
    geometry.place(body);
    geometry.rectangle(body, mark.radius());
    paint.fill(fill(mark));
    paint.outline(mark.stroke());
    mark.accent().filter(_ -> mark.accentWidth() > 0).ifPresent(it -> paint.strip(mark, it));
    xml.close();
    double corner = CORNER * Math.min(mark.radius(), Geometry.shorterSide(body) / 2);
    body(mark.text(), body.grown(-corner), mark.textBox());
    xml.close();
  }

  /// The strip's colour shows through a body without one.
  private static Optional<Fill> fill(BoxMark mark) {
    return mark.fill().or(() -> mark.accent().map(Fill.Solid::new));
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
    if (placeholders.anyFilledBy(mark)) {
      mark.marks().forEach(this::write);
      return;
    }
    xml.open("p:grpSp").open("p:nvGrpSpPr");
    identity.of(mark);
    xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close().open("p:grpSpPr").open("a:xfrm");
    Emu.writeBox(xml, "a:off", "a:ext", mark.bounds());
    Emu.writeBox(xml, "a:chOff", "a:chExt", mark.bounds());
    xml.close().close();
    mark.marks().forEach(this::write);
    xml.close();
  }

  private void picture(PictureMark mark) {
    references
        .apply(mark.picture())
        .ifPresentOrElse(it -> picture(mark, it), () -> path(mark.crossedOut()));
  }

  private void picture(PictureMark mark, String reference) {
    xml.open("p:pic").open("p:nvPicPr");
    identity.of(mark);
    xml.open("p:cNvPicPr").open("a:picLocks").with("noChangeAspect", 1).close().close();
    xml.empty("p:nvPr").close().open("p:blipFill");
    xml.open("a:blip").with("r:embed", reference).close();
    xml.open("a:stretch").empty("a:fillRect").close().close().open("p:spPr");
    geometry.place(mark.bounds());
    geometry.preset("rect");
    xml.close().close();
  }
}
