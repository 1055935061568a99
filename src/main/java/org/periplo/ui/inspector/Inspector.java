package org.periplo.ui.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.model.MapId;
import org.periplo.property.Form;
import org.periplo.property.Forms;
import org.periplo.property.Subject;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.picture.PictureDesk;

/// The properties of what is selected; there is no button to confirm: each change is made at once.
///
/// The controls stay as long as elements of the same kind are selected.
public final class Inspector extends ScrollPane {

  private final Session session;
  private final Speech speech;
  private final PictureDesk pictures;
  private final VBox content = new VBox();
  private final Set<String> closed = new HashSet<>();
  private Optional<Selected> selected = Optional.empty();
  private List<Form<?>> forms = List.of();
  private List<Sheet<?>> sheets = List.of();

  private record Selected(MapId map, Selection selection) {}

  /// The inspector of a session.
  ///
  /// @param pictures where pictures come from
  public Inspector(Session session, Messages messages, PictureDesk pictures) {
    this.session = session;
    this.pictures = pictures;
    speech = new Speech(messages);
    content.getStyleClass().add("forms");
    getStyleClass().add("inspector");
    getStylesheets().add(stylesheet());
    setId("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(content);
    setAccessibleText(messages.text("inspector.title"));
  }

  private static String stylesheet() {
    return Objects.requireNonNull(Inspector.class.getResource("/org/periplo/ui/inspector.css"))
        .toExternalForm();
  }

  /// Shows what is selected as it is now.
  public void refresh() {
    List<Subject<?>> subjects = Forms.of(session.view());
    List<Form<?>> wanted = subjects.stream().<Form<?>>map(Subject::form).toList();
    Optional<Selected> now = Optional.of(new Selected(session.map(), session.selection()));
    if (!wanted.equals(forms)) {
      forms = wanted;
      show(subjects);
    } else if (!now.equals(selected)) {
      sheets.forEach(Sheet::turn);
    } else {
      sheets.forEach(Sheet::refresh);
    }
    selected = now;
  }

  /// Gives the keyboard to the first control.
  public void takeKeyboard() {
    controls(content).findFirst().ifPresent(Node::requestFocus);
  }

  private static Stream<Node> controls(Node node) {
    return switch (node) {
      case Node it when it.isFocusTraversable() -> Stream.of(it);
      case Parent it ->
          it.getChildrenUnmodifiable().stream()
              .filter(Node::isVisible)
              .flatMap(Inspector::controls);
      default -> Stream.empty();
    };
  }

  /// Gives the first field of a form the keyboard, if the form is shown for what is selected.
  public void fillIn(Form<?> form) {
    refresh();
    applyCss();
    layout();
    sheets.stream().filter(it -> it.isOf(form)).findFirst().ifPresent(this::begin);
  }

  private void begin(Sheet<?> sheet) {
    double beyond = content.getHeight() - getViewportBounds().getHeight();
    setVvalue(beyond > 0 ? Math.min(1, sheet.getBoundsInParent().getMinY() / beyond) : 0);
    sheet.begin();
  }

  private void show(List<Subject<?>> subjects) {
    sheets = subjects.stream().<Sheet<?>>map(this::sheet).toList();
    content.getChildren().setAll(sheets);
    sheets.forEach(Sheet::refresh);
    setVvalue(0);
  }

  private <E> Sheet<E> sheet(Subject<E> subject) {
    return new Sheet<>(session, subject, speech, pictures, closed);
  }
}
