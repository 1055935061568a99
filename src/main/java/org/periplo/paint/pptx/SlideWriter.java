package org.periplo.paint.pptx;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;

/// Writes the slide of one page.
final class SlideWriter {

  private final DeckStyle style;
  private final Page page;
  private final SlideLayout layout;
  private final XmlWriter xml = Namespaces.open("p:sld");
  private final Relationships relationships = new Relationships();
  private final ShapeIdentity identity;
  private final Placeholders placeholders;
  private final ShapeWriter shapes;

  private SlideWriter(DeckStyle style, Media media, Page page) {
    this.style = style;
    this.page = page;
    layout = SlideLayout.of(page);
    relationships.add("slideLayout", "../slideLayouts/" + layout.fileName());
    identity = new ShapeIdentity(xml, style.messages());
    placeholders = new Placeholders(page, layout);
    shapes =
        new ShapeWriter(
            xml,
            style,
            identity,
            placeholders,
            it -> media.nameOf(it).map(name -> relationships.add("image", "../media/" + name)));
  }

  /// The slide of a page, which is made smaller if it is larger than the deck's slides.
  static Slide write(DeckStyle style, Media media, Page page) {
    return new SlideWriter(style, media, fitted(page, style.size())).write();
  }

  private static Page fitted(Page page, Size slide) {
    if (page.drawing().size().equals(slide)) {
      return page;
    }
    Placing placing = Placing.within(Box.of(slide), page.drawing().size(), 1);
    return page.withDrawing(new Drawing(slide, placing.of(page.drawing().marks())));
  }

  private Slide write() {
    List<Mark> marks = page.drawing().marks();
    Optional<Fill> background = marks.stream().findFirst().flatMap(this::background);
    xml.open("p:cSld");
    background.ifPresent(this::background);
    PlaceholderWriter others = new PlaceholderWriter(xml, style, identity);
    others.openTree();
    if (placeholders.lackTitle()) {
      others.text(Placeholder.TITLE, Optional.of(aboveSlide()), page.title());
    }
    marks.stream().skip(background.isPresent() ? 1 : 0).forEach(shapes::write);
    xml.close().close().open("p:clrMapOvr").empty("a:masterClrMapping").close();
    return new Slide(xml, relationships, identity.shown());
  }

  /// What fills the whole page under everything else is no shape that one could pick.
  private Optional<Fill> background(Mark mark) {
    return mark instanceof BoxMark box
            && box.tag().isDecoration()
            && box.bounds().equals(Box.of(style.size()))
            && box.stroke().isEmpty()
            && box.text().isEmpty()
        ? box.fill()
        : Optional.empty();
  }

  private void background(Fill fill) {
    xml.open("p:bg").open("p:bgPr");
    new Paint(xml, style.colours()).fill(Optional.of(fill));
    xml.empty("a:effectLst").close().close();
  }

  /// A page that shows no title still has one for outlines and screen readers: above the slide,
  /// where PowerPoint itself puts a title that is not to be seen.
  private Box aboveSlide() {
    double height = style.size().height() / 10;
    return new Box(0, -height, style.size().width(), height);
  }
}
