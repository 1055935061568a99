package org.periplo.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.ui.action.Editor;

/// All keys in two columns, to be searched.
public final class KeysPanel {

  private static final double WIDTH = 860;
  private static final double HEIGHT = 640;

  private final KeyTable table;
  private final Messages messages;
  private final HBox columns = new HBox(40);
  private final TextField search = new TextField();

  /// @param editor whose actions have the keys
  public KeysPanel(Editor editor, Messages messages) {
    this.messages = messages;
    table = KeyTable.of(editor, messages, KeyWords.here(messages));
    search.setId("keys-search");
    search.setPromptText(messages.text("keys.search"));
    search.setAccessibleText(messages.text("keys.search"));
    search.setPrefColumnCount(18);
    columns.setId("keys");
    columns.getStyleClass().add("panel-body");
    search.textProperty().subscribe(this::show);
  }

  /// The panel.
  ///
  /// @param close ends it
  public Panel panel(Runnable close) {
    return new Panel(messages.text("keys.title"), columns, WIDTH, HEIGHT, messages, close)
        .withInHead(search)
        .beginningAt(() -> Optional.of(search));
  }

  private void show(String wanted) {
    KeyTable found = table.holding(wanted);
    if (found.sections().isEmpty()) {
      Label none = new Label(messages.text("keys.none", wanted.strip()));
      none.getStyleClass().add("note");
      columns.getChildren().setAll(none);
    } else {
      columns
          .getChildren()
          .setAll(found.columns().stream().map(it -> column(it.sections())).toList());
    }
  }

  private static Node column(List<KeyTable.Section> sections) {
    VBox column = new VBox();
    column.setPrefWidth((WIDTH - 100) / 2);
    HBox.setHgrow(column, Priority.ALWAYS);
    for (KeyTable.Section section : sections) {
      Label title = new Label(section.title());
      title.getStyleClass().add("keys-title");
      column.getChildren().add(title);
      section.rows().forEach(it -> column.getChildren().add(row(it)));
    }
    return column;
  }

  private static Node row(KeyTable.Row row) {
    Label name = new Label(row.name());
    name.setMaxWidth(Double.MAX_VALUE);
    name.setWrapText(true);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(4, name);
    for (List<String> way : row.ways()) {
      if (line.getChildren().size() > 1) {
        line.getChildren().add(or());
      }
      way.forEach(it -> line.getChildren().add(cap(it)));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("keys-row");
    return line;
  }

  private static Label or() {
    Label or = new Label("/");
    or.getStyleClass().add("note");
    return or;
  }

  private static Label cap(String key) {
    Label cap = new Label(key);
    cap.setMinWidth(Label.USE_PREF_SIZE);
    cap.getStyleClass().add("key-cap");
    return cap;
  }
}
