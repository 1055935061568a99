package org.periplo.ui.present;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.model.LaneId;
import org.periplo.unicode.Ignorable;

/// Lanes in an order that is changed by dragging, or by Alt with the arrow keys.
final class LaneOrderList extends ListView<LaneId> {

  private static final double ROW = 30;
  private static final int MOST_ROWS = 12;

  private final Function<LaneId, String> names;
  private final Consumer<List<LaneId>> changed;

  /// @param names what lanes are called
  /// @param changed is told of each new order
  LaneOrderList(
      List<LaneId> lanes, Function<LaneId, String> names, Consumer<List<LaneId>> changed) {
    super(FXCollections.observableArrayList(lanes));
    this.names = names;
    this.changed = changed;
    setId("lane-order");
    setFixedCellSize(ROW);
    setPrefHeight(Math.min(lanes.size(), MOST_ROWS) * ROW + 2);
    setCellFactory(_ -> new Row());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getSelectionModel().selectFirst();
  }

  /// Shows another order.
  void order(List<LaneId> lanes) {
    getItems().setAll(lanes);
    getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    int index = getSelectionModel().getSelectedIndex();
    if (event.isAltDown() && index >= 0) {
      if (event.getCode() == KeyCode.UP) {
        move(index, index - 1);
        event.consume();
      } else if (event.getCode() == KeyCode.DOWN) {
        move(index, index + 1);
        event.consume();
      }
    }
  }

  private void move(int from, int to) {
    ObservableList<LaneId> lanes = getItems();
    if (to >= 0 && to < lanes.size() && from != to) {
      lanes.add(to, lanes.remove(from));
      getSelectionModel().clearAndSelect(to);
      scrollTo(Math.max(0, to - 2));
      changed.accept(List.copyOf(lanes));
    }
  }

  /// One lane. While one is dragged, the others make room for it.
  private final class Row extends ListCell<LaneId> {

    Row() {
      setOnDragDetected(
          event -> {
            if (!isEmpty()) {
              ClipboardContent what = new ClipboardContent();
              what.putString(getItem().value());
              startDragAndDrop(TransferMode.MOVE).setContent(what);
              event.consume();
            }
          });
      setOnDragOver(this::draggedOver);
      setOnDragDropped(
          event -> {
            event.setDropCompleted(true);
            event.consume();
          });
    }

    private void draggedOver(DragEvent event) {
      if (event.getGestureSource() instanceof Row row
          && LaneOrderList.this.equals(row.getListView())) {
        event.acceptTransferModes(TransferMode.MOVE);
        if (!isEmpty()) {
          move(getSelectionModel().getSelectedIndex(), getIndex());
        }
        event.consume();
      }
    }

    @Override
    protected void updateItem(LaneId lane, boolean empty) {
      super.updateItem(lane, empty);
      setText(
          empty || lane == null
              ? null
              : (getIndex() + 1) + "   " + Ignorable.without(names.apply(lane)));
      setGraphic(empty ? null : new FontIcon(Feather.MENU));
    }
  }
}
