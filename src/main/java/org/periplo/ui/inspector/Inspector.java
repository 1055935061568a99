package org.periplo.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.MapId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// The properties of what is selected; there is no button to confirm: each change is made at once.
public final class Inspector extends ScrollPane {

  private final Session session;
  private final Forms forms;
  private final VBox content = new VBox();
  private Optional<Subject> subject = Optional.empty();
  private List<Field> fields = List.of();

  /// What a form is about; as long as it stays, so do the fields.
  private record Subject(
      MapId map, Selection selection, Optional<Class<? extends CardDetail>> kind) {}

  /// The inspector of a session.
  public Inspector(Session session, Messages messages) {
    this.session = session;
    forms = new Forms(session, messages);
    content.getStyleClass().add("form");
    getStyleClass().add("inspector");
    setId("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(content);
    setAccessibleText(messages.text("inspector.title"));
  }

  /// Shows what is selected as it is now.
  public void refresh() {
    Subject now = new Subject(session.map(), session.selection(), kind());
    if (subject.filter(now::equals).isPresent()) {
      fields.forEach(Field::refresh);
    } else {
      subject = Optional.of(now);
      show(forms.of(session.selection()));
    }
  }

  private Optional<Class<? extends CardDetail>> kind() {
    return session
        .selection()
        .primary()
        .filter(CardId.class::isInstance)
        .flatMap(it -> session.view().journeyMap().card((CardId) it))
        .map(Card::detail)
        .map(CardDetail::getClass);
  }

  private void show(Form form) {
    fields = form.fields();
    Label title = new Label(form.title());
    title.getStyleClass().add("form-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title);
    form.sign().map(Label::new).ifPresent(it -> addSign(it, head));
    content.getChildren().setAll(head);
    content.getChildren().addAll(fields);
    setVvalue(0);
  }

  private static void addSign(Label sign, HBox head) {
    sign.getStyleClass().add("form-sign");
    head.getChildren().add(sign);
  }
}
