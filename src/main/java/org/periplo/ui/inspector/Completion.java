package org.periplo.ui.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import org.periplo.property.Catalogue;
import org.periplo.property.Pick;

/// Offers under a text field what can be meant by what is typed.
///
/// The arrows go through the offers, Enter takes one, Escape closes the list. The keyboard stays
/// with the field. (The completion of ControlsFX reaches into JavaFX's inside, which is closed.)
final class Completion<I> {

  /// What writes or deletes, but neither Enter, Escape nor the tabulator.
  private static final Pattern WRITES = Pattern.compile("[^\\p{Cc}]+|[\b\u007f]");

  private static final int MOST_ROWS = 8;
  private static final double ROW = 28;

  private final TextField input;
  private final Catalogue<I> catalogue;
  private final Desk<?> desk;
  private final Consumer<Pick<I>> taken;
  private final ListView<Pick<I>> list = new ListView<>();
  private final Popup popup = new Popup();

  /// @param input where it is typed
  /// @param taken is told what was chosen
  Completion(TextField input, Catalogue<I> catalogue, Desk<?> desk, Consumer<Pick<I>> taken) {
    this.input = input;
    this.catalogue = catalogue;
    this.desk = desk;
    this.taken = taken;
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new Line());
    popup.getContent().setAll(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    input.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> offer(""));
    input.focusedProperty().subscribe(this::left);
  }

  private void left(Boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  /// Offers anew when the field has taken the character.
  private void typed(KeyEvent event) {
    if (!event.isShortcutDown() && WRITES.matcher(event.getCharacter()).matches()) {
      Platform.runLater(
          () -> {
            if (input.isFocused() && !input.getText().isEmpty()) {
              offer(input.getText());
            } else {
              popup.hide();
            }
          });
    }
  }

  private void offer(String typed) {
    List<Pick<I>> offers = catalogue.offers(desk.editing().view().project(), typed);
    list.getItems().setAll(offers);
    if (offers.isEmpty()) {
      popup.hide();
    } else {
      open(Math.min(MOST_ROWS, offers.size()) * ROW + 2);
    }
  }

  private void open(double height) {
    Bounds field = input.localToScreen(input.getBoundsInLocal());
    if (field != null) {
      list.setPrefSize(field.getWidth(), height);
      list.getStylesheets().setAll(input.getScene().getStylesheets());
      popup.show(input, field.getMinX(), field.getMaxY() + 2);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
      offer("");
      event.consume();
    } else if (popup.isShowing()) {
      pressedInList(event);
    }
  }

  private void pressedInList(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case ESCAPE -> {
        popup.hide();
        event.consume();
      }
      case ENTER -> {
        popup.hide();
        Pick<I> chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
          event.consume();
          taken.accept(chosen);
        }
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, int lines) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + lines, 0, last);
    list.getSelectionModel().select(next);
    list.scrollTo(next);
    input.setAccessibleHelp(desk.speech().of(list.getItems().get(next).caption()));
    event.consume();
  }

  private final class Line extends ListCell<Pick<I>> {

    Line() {
      setOnMouseReleased(_ -> choose());
    }

    private void choose() {
      popup.hide();
      if (!isEmpty()) {
        taken.accept(Objects.requireNonNull(getItem()));
      }
    }

    @Override
    protected void updateItem(Pick<I> pick, boolean empty) {
      super.updateItem(pick, empty);
      setText(empty || pick == null ? null : desk.speech().of(pick.caption()));
    }
  }
}
