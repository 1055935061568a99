package org.periplo.ui.palette;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.Editor;
import org.periplo.ui.find.Reach;

/// Asks what to do: a field for its name, and the list of what is called so.
public final class PaletteView extends VBox {

  private static final double ROW = 36;

  /// What the list has above its first row, and a line below the last.
  private static final double PADDING = 8;
  private static final int MOST_ROWS = 10;

  private final Palette palette;
  private final Editor editor;
  private final RecentActions recent;
  private final Runnable end;
  private final Consumer<Action> ask;
  private final TextField field = new TextField();
  private final ListView<Hit> list = new ListView<>();

  /// A palette that offers all there is, to be given the keyboard.
  ///
  /// @param possible whether an action can be asked for now
  /// @param end puts the palette away; this comes before anything is done
  /// @param ask does an action
  public PaletteView(
      Editor editor,
      RecentActions recent,
      Predicate<Action> possible,
      Runnable end,
      Consumer<Action> ask) {
    this.editor = editor;
    this.recent = recent;
    this.end = end;
    this.ask = ask;
    palette = new Palette(editor, possible, recent.all());
    Messages messages = Messages.in(editor.appearance().language().locale());
    field.setId("palette-field");
    field.setPromptText(messages.text("palette.prompt"));
    field.setAccessibleText(messages.text("palette.prompt"));
    list.setId("palette-list");
    list.setCellFactory(_ -> new HitCell(messages));
    list.setFixedCellSize(ROW);
    list.setPlaceholder(new Label(messages.text("palette.nothing")));
    list.setFocusTraversable(false);
    getStyleClass().add("palette");
    getStylesheets().add(PaletteView.class.getResource("PaletteView.css").toExternalForm());
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(field, list);
    listen();
    show("");
  }

  private void listen() {
    field.textProperty().addListener((_, _, typed) -> show(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> perform());
    focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                field.requestFocus();
              }
            });
  }

  private void show(String typed) {
    list.getItems().setAll(palette.find(typed));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(Math.clamp(list.getItems().size(), 1, MOST_ROWS) * ROW + PADDING);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> go(1);
      case UP -> go(-1);
      case PAGE_DOWN -> go(MOST_ROWS - 1);
      case PAGE_UP -> go(1 - MOST_ROWS);
      case ENTER -> perform();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int by) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS + 2));
  }

  private void perform() {
    switch (list.getSelectionModel().getSelectedItem()) {
      case Command it when it.isPossible() -> {
        end.run();
        recent.add(it.action());
        ask.accept(it.action());
      }
      case Jump it -> {
        end.run();
        editor.session().select(Reach.of(it.match().place()));
      }
      case null, default -> {}
    }
  }
}
