package org.periplo.paint.pptx;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.geometry.Box;

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

  private SlideWriter(DeckStyle style, SharedParts shared, Page page, int number) {
    this.style = style;
    this.page = page;
    layout = SlideLayout.of(page, number);
    relationships.add("slideLayout", "../slideLayouts/" + layout.fileName());
    References references = new References(shared, relationships);
    identity = new ShapeIdentity(xml, style.messages(), references::page);
    placeholders = new Placeholders(page, layout);
    List<Mark> marks = page.drawing().marks();
    shapes = new ShapeWriter(xml, style, identity, placeholders, references, marks);
  }

  /// The slide of a page.
  ///
  /// @param number its place in the deck, from 1
  static Slide write(DeckStyle style, SharedParts shared, Page page, int number) {
    return new SlideWriter(style, shared, page, number).write();
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
    marks.stream()
        .skip(background.isPresent() ? 1 : 0)
        .filter(it -> !style.pictures().have(layout, it))
        .forEach(shapes::write);
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
