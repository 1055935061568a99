package org.periplo.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.periplo.property.Editing;
import org.periplo.property.Form;
import org.periplo.property.Section;
import org.periplo.property.Subject;
import org.periplo.session.Session;
import org.periplo.ui.picture.PictureDesk;

/// All fields of one kind of element.
final class Sheet<E> extends VBox {

  private final Form<E> form;
  private final Desk<E> desk;
  private final Label title = new Label();
  private final List<Field<E>> fields = new ArrayList<>();

  /// @param closed the headings of sections that are closed
  Sheet(
      Session session,
      Subject<E> subject,
      Speech speech,
      PictureDesk pictures,
      Set<String> closed) {
    form = subject.form();
    desk = new Desk<>(new Editing<>(session, subject), speech, pictures);
    title.getStyleClass().add("form-title");
    title.setWrapText(true);
    getStyleClass().add("form");
    getChildren().add(title);
    form.sections().forEach(it -> add(it, closed));
  }

  private void add(Section<E> section, Set<String> closed) {
    List<Field<E>> own = section.properties().stream().map(it -> Fields.of(it, desk)).toList();
    fields.addAll(own);
    getChildren().add(section.heading().isEmpty() ? plain(own) : fold(section, own, closed));
  }

  private static <E> Node plain(List<Field<E>> own) {
    VBox box = new VBox();
    box.getStyleClass().add("fields");
    box.getChildren().setAll(own);
    return box;
  }

  private Node fold(Section<E> section, List<Field<E>> own, Set<String> closed) {
    return new Fold(section.heading(), desk.speech().text(section.heading()), own, closed);
  }

  /// Whether it has the fields of a form.
  boolean isOf(Form<?> other) {
    return form.equals(other);
  }

  /// Gives the first field the keyboard.
  void begin() {
    fields.getFirst().begin();
  }

  /// Shows the elements as they are now.
  void refresh() {
    List<E> elements = desk.editing().elements();
    String name = desk.speech().text(form.title());
    title.setText(
        elements.size() > 1
            ? desk.speech().text("inspector.several", name, elements.size())
            : name);
    fields.forEach(it -> it.refresh(elements));
  }

  /// Shows other elements of the same kind.
  void turn() {
    fields.forEach(Field::reset);
    refresh();
  }
}
