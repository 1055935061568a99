package org.periplo.ui.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;

/// Says over the map that others have changed its file or taken it away, and offers what can be
/// done; nobody has to stop writing for it.
final class ChangeBar extends HBox implements Part {

  private final ProjectTab tab;
  private final Messages messages;
  private final Label sentence = new Label();
  private final Button join;
  private final List<Button> ifChanged;
  private final List<Button> ifGone;

  ChangeBar(ProjectTab tab, ChangedFiles files, Messages messages) {
    super(8);
    this.tab = tab;
    this.messages = messages;
    join = button("others.join", "change-join", () -> files.join(tab));
    ifChanged =
        List.of(
            join,
            button("others.take", "change-take", () -> files.take(tab)),
            button("others.leave", "change-leave", () -> files.leave(tab)));
    ifGone =
        List.of(
            button("gone.again", "gone-again", () -> files.saveAgain(tab)),
            button("dialog.save.elsewhere", "gone-elsewhere", () -> files.saveElsewhere(tab)));
    sentence.setId("change");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    HBox.setHgrow(sentence, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("change-bar");
    getChildren().setAll(sentence);
    getChildren().addAll(ifChanged);
    getChildren().addAll(ifGone);
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
    ProjectInFile project = tab.project();
    boolean changed = project.others().isPresent();
    show(this, changed || project.isGone());
    ifChanged.forEach(it -> show(it, changed));
    ifGone.forEach(it -> show(it, project.isGone()));
    show(join, changed && project.stored().flatMap(Stored::project).isPresent());
    sentence.setText(
        changed ? words("others.changed") : project.isGone() ? words("gone.sentence") : "");
  }

  private String words(String key) {
    return messages.text(key, ShortName.of(String.valueOf(tab.project().proposal().getFileName())));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
