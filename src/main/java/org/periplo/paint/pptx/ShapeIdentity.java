package org.periplo.paint.pptx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;

/// Writes what a shape is, apart from its looks: number, name, alternative text, link.
final class ShapeIdentity {

  private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  private final XmlWriter xml;
  private final ShapeNames names;
  private final Function<PageKey, Optional<String>> pages;
  private final List<ShownElement> shown = new ArrayList<>();
  private final IdentityHashMap<Mark, Long> reserved = new IdentityHashMap<>();
  private long lastId;
  private long currentId;
  private String currentName = "";
  private Optional<PageKey> groupLeadsTo = Optional.empty();

  /// @param pages the relationship that leads to the slide of a page
  ShapeIdentity(XmlWriter xml, Messages messages, Function<PageKey, Optional<String>> pages) {
    this.xml = xml;
    this.pages = pages;
    names = new ShapeNames(messages);
  }

  /// That of shapes without links.
  ShapeIdentity(XmlWriter xml, Messages messages) {
    this(xml, messages, _ -> Optional.empty());
  }

  /// The elements that the shapes so far show, in the order of the shapes.
  List<ShownElement> shown() {
    return List.copyOf(shown);
  }

  /// The number of a mark's shape, which may come later.
  long idOf(Mark mark) {
    return reserved.computeIfAbsent(mark, _ -> ++lastId);
  }

  /// A shape that stands for no mark.
  void named(String name) {
    begin(++lastId, name);
    xml.close();
  }

  /// A mark's shape.
  void of(Mark mark) {
    begin(idOf(mark), names.next(mark));
    String spoken = alternative(mark);
    if (!spoken.isEmpty()) {
      xml.with("descr", spoken);
    }
    if (!(mark instanceof GroupMark)) {
      mark.tag()
          .leadsTo()
          .or(() -> groupLeadsTo)
          .flatMap(pages)
          .ifPresent(it -> SlideJump.onShape(xml, it));
    }
    if (mark.tag().isDecoration()) {
      decorative();
    }
    xml.close();
    mark.tag().shows().ifPresent(it -> shows(it, Optional.empty()));
  }

  private void begin(long id, String name) {
    currentId = id;
    currentName = name;
    xml.open("p:cNvPr").with("id", id).with("name", name);
  }

  private void shows(ElementId element, Optional<ShownElement.Cell> cell) {
    shown.add(new ShownElement(currentId, currentName, element, cell));
  }

  /// That a cell of the table that was identified last shows an element.
  void showsInCell(ElementId element, int row, int column) {
    shows(element, Optional.of(new ShownElement.Cell(row, column)));
  }

  /// Writes the shapes of a group; where the group leads, they lead: the format has no links on
  /// groups.
  void insideGroup(GroupMark group, Runnable shapes) {
    Optional<PageKey> outer = groupLeadsTo;
    groupLeadsTo = group.tag().leadsTo().or(() -> outer);
    shapes.run();
    groupLeadsTo = outer;
  }

  private static String alternative(Mark mark) {
    Role role = mark.tag().role();
    if (role == Role.DECORATION) {
      return "";
    }
    if (mark instanceof PictureMark picture && mark.tag().name().isEmpty()) {
      return picture.picture().description();
    }
    return role == Role.FIGURE
            || role == Role.CARD
            || mark instanceof PictureMark
            || mark instanceof CompositeMark
        ? mark.tag().name()
        : "";
  }

  private void decorative() {
    xml.open("a:extLst").open("a:ext").with("uri", DECORATIVE);
    xml.value("adec:decorative", 1).close().close();
  }
}
