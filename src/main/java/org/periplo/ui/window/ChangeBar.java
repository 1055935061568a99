package org.periplo.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;

/// Says over the map that others have changed its file, and offers what can be done; nobody has to
/// stop writing for it.
final class ChangeBar extends HBox implements Part {

  private final ProjectTab tab;
  private final Messages messages;
  private final Label sentence = new Label();
  private final Button join;

  ChangeBar(ProjectTab tab, ChangedFiles files, Messages messages) {
    super(8);
    this.tab = tab;
    this.messages = messages;
    join = button("others.join", "change-join", () -> files.join(tab));
    sentence.setId("change");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    HBox.setHgrow(sentence, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("change-bar");
    getChildren()
        .setAll(
            sentence,
            join,
            button("others.take", "change-take", () -> files.take(tab)),
            button("others.leave", "change-leave", () -> files.leave(tab)));
    refresh();
  }

  private Button button(String key, String id, Runnable work) {
    Button button = new Button(messages.text(key));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> work.run());
    return button;
  }

  @Override
  public void refresh() {
    boolean changed = tab.project().others().isPresent();
    setVisible(changed);
    setManaged(changed);
    sentence.setText(changed ? words() : "");
    boolean canJoin = tab.project().stored().flatMap(Stored::project).isPresent();
    join.setVisible(canJoin);
    join.setManaged(canJoin);
  }

  private String words() {
    return messages.text("others.changed", String.valueOf(tab.project().proposal().getFileName()));
  }
}
