package org.periplo.paint.svg;

import java.util.Base64;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.model.Picture;

/// Writes marks as SVG elements: one element each, or a group where a mark has several parts.
final class MarkElements {

  private final XmlWriter xml;
  private final Paints paints;
  private final Meaning meaning;
  private final TextElements texts;

  MarkElements(XmlWriter xml) {
    this.xml = xml;
    this.paints = new Paints(xml);
    this.meaning = new Meaning(xml);
    this.texts = new TextElements(xml);
  }

  void write(Mark mark) {
    switch (mark) {
      case BoxMark box -> box(box);
      case ChevronMark chevron -> chevron(chevron);
      case EllipseMark ellipse -> ellipse(ellipse);
      case CompositeMark composite -> group(composite.asGroup());
      case GroupMark group -> group(group);
      case PathMark path -> path(path);
      case PictureMark picture -> picture(picture);
      case TextMark text -> text(text);
      case WindowMark window -> window(window);
    }
  }

  private void box(BoxMark box) {
    if (box.accent().isEmpty() && box.text().isEmpty()) {
      rectangle(box.tag(), box.body(), box.radius(), box.fill(), box.stroke());
      return;
    }
    xml.startLine("g");
    meaning.ofGroup(box.tag());
    box.accent()
        .map(Fill.Solid::new)
        .ifPresent(it -> rectangle(box.strip(), box.radius(), Optional.of(it), Optional.empty()));
    rectangle(box.body(), box.radius(), box.fill(), box.stroke());
    texts.write(box.textBox(), box.text());
    xml.endLine();
  }

  private void rectangle(Box box, double radius, Optional<Fill> fill, Optional<Stroke> stroke) {
    if (fill.isPresent() || stroke.isPresent()) {
      rectangle(Tag.DECORATION, box, radius, fill, stroke);
    }
  }

  private void rectangle(
      Tag tag, Box box, double radius, Optional<Fill> fill, Optional<Stroke> stroke) {
    paints.define(fill, box);
    xml.startLine("rect");
    bounds(box);
    double fitting = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    if (fitting > 0) {
      xml.with("rx", fitting);
    }
    endShape(tag, box, fill, stroke);
  }

  private void chevron(ChevronMark chevron) {
    xml.startLine("g");
    meaning.ofGroup(chevron.tag());
    path(PathMark.filled(Tag.DECORATION, chevron.outline(), chevron.fill()));
    texts.write(chevron.textBox(), chevron.text());
    xml.endLine();
  }

  private void ellipse(EllipseMark ellipse) {
    Box bounds = ellipse.bounds();
    paints.define(ellipse.fill(), bounds);
    xml.startLine("ellipse")
        .with("cx", bounds.centre().x())
        .with("cy", bounds.centre().y())
        .with("rx", bounds.width() / 2)
        .with("ry", bounds.height() / 2);
    endShape(ellipse.tag(), bounds, ellipse.fill(), ellipse.stroke());
  }

  private void group(GroupMark group) {
    xml.startLine("g");
    meaning.ofGroup(group.tag());
    group.marks().forEach(this::write);
    xml.endLine();
  }

  private void window(WindowMark window) {
    String clip = paints.defineWindow(window.bounds());
    xml.startLine("g").with("clip-path", "url(#" + clip + ")");
    meaning.ofGroup(window.tag());
    window.marks().forEach(this::write);
    xml.endLine();
  }

  private void path(PathMark path) {
    paints.define(path.fill(), path.bounds());
    xml.startLine("path").with("d", Outline.of(path.path()));
    endShape(path.tag(), path.bounds(), path.fill(), path.stroke());
  }

  private void picture(PictureMark mark) {
    xml.startLine("image");
    bounds(mark.bounds());
    xml.with("preserveAspectRatio", "none").with("xlink:href", address(mark.picture()));
    meaning.ofShape(mark.tag());
    xml.end();
  }

  private static String address(Picture picture) {
    String content = Base64.getEncoder().encodeToString(picture.content().toArray());
    return "data:" + picture.format().mediaType() + ";base64," + content;
  }

  private void text(TextMark text) {
    xml.startLine("g");
    meaning.ofGroup(text.tag());
    texts.write(text.bounds(), text.text());
    xml.endLine();
  }

  private void bounds(Box box) {
    xml.with("x", box.x())
        .with("y", box.y())
        .with("width", box.width())
        .with("height", box.height());
  }

  private void endShape(Tag tag, Box bounds, Optional<Fill> fill, Optional<Stroke> stroke) {
    paints.area(fill, bounds);
    paints.line(stroke);
    meaning.ofShape(tag);
    xml.end();
  }
}
