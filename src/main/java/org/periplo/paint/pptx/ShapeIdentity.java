package org.periplo.paint.pptx;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.messages.Messages;

/// Writes what a shape is, apart from its looks: number, name, alternative text.
final class ShapeIdentity {

  private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  private final XmlWriter xml;
  private final ShapeNames names;
  private final List<ShownElement> shown = new ArrayList<>();
  private long lastId;

  ShapeIdentity(XmlWriter xml, Messages messages) {
    this.xml = xml;
    names = new ShapeNames(messages);
  }

  /// The elements that the shapes so far show, in the order of the shapes.
  List<ShownElement> shown() {
    return List.copyOf(shown);
  }

  /// A shape that stands for no mark.
  void named(String name) {
    properties(name).close();
  }

  /// A mark's shape.
  void of(Mark mark) {
    String name = names.next(mark);
    properties(name);
    String spoken = alternative(mark);
    if (!spoken.isEmpty()) {
      xml.with("descr", spoken);
    }
    if (mark.tag().isDecoration()) {
      decorative();
    }
    xml.close();
    mark.tag().shows().ifPresent(it -> shown.add(new ShownElement(lastId, name, it)));
  }

  private XmlWriter properties(String name) {
    return xml.open("p:cNvPr").with("id", ++lastId).with("name", name);
  }

  private static String alternative(Mark mark) {
    Role role = mark.tag().role();
    if (role == Role.DECORATION) {
      return "";
    }
    if (mark instanceof PictureMark picture && mark.tag().name().isEmpty()) {
      return picture.picture().description();
    }
    return role == Role.FIGURE || role == Role.CARD || mark instanceof PictureMark
        ? mark.tag().name()
        : "";
  }

  private void decorative() {
    xml.open("a:extLst").open("a:ext").with("uri", DECORATIVE);
    xml.value("adec:decorative", 1).close().close();
  }
}
