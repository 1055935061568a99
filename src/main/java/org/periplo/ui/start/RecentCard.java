package org.periplo.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.OpenRecent;

/// A file that was open before, with its folder and the day of its last change.
///
/// One that is not there any more stands grey, says so, and can be taken off the list.
final class RecentCard extends VBox {

  private final Path file;
  private final Editor editor;
  private final Messages messages;
  private final StartCard card;

  RecentCard(Path file, Editor editor, Consumer<Action> ask, Messages messages) {
    super(4);
    this.file = file;
    this.editor = editor;
    this.messages = messages;
    OpenRecent action = new OpenRecent(file);
    card = new StartCard(nameOf(file), folderOf(file));
    card.setOnAction(_ -> ask.accept(action));
    card.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            forget();
          }
        });
    MenuItem forget = new MenuItem(messages.text("start.forget"));
    forget.setOnAction(_ -> forget());
    card.setContextMenu(new ContextMenu(forget));
    setAlignment(Pos.TOP_LEFT);
    getChildren().add(card);
  }

  private static String nameOf(Path file) {
    return ShortName.of(String.valueOf(file.getFileName()));
  }

  /// The folder, from the home of whoever sits here if it is in there.
  static String folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path home = Path.of(System.getProperty("user.home"));
    if (folder == null) {
      return "";
    }
    return folder.startsWith(home)
        ? Path.of("~").resolve(home.relativize(folder)).toString()
        : folder.toString();
  }

  private void forget() {
    editor.documents().forget(file);
  }

  /// Shows what was found of the file.
  void show(Glimpse glimpse) {
    if (!glimpse.there()) {
      showMissing();
      return;
    }
    glimpse
        .changed()
        .ifPresent(it -> card.show(messages.text("start.changed", folderOf(file), it)));
    glimpse.picture().ifPresentOrElse(card::show, () -> card.show(Feather.FILE_TEXT));
  }

  private void showMissing() {
    card.show(messages.text("start.missing", folderOf(file)));
    card.show(Feather.SLASH);
    card.setDisable(true);
    Button forget = new Button(messages.text("start.forget"));
    forget.setAccessibleText(messages.text("start.forget.of", nameOf(file)));
    forget.getStyleClass().addAll("flat", "small", "start-forget");
    forget.setOnAction(_ -> forget());
    getChildren().setAll(card, forget);
  }
}
