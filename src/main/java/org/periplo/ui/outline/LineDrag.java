package org.periplo.ui.outline;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.periplo.ui.outline.Drop.Side;

/// Drags a line of the outline to another place.
record LineDrag(LineCell cell, OutlineDesk desk) {

  void listen() {
    cell.setOnDragDetected(this::began);
    cell.setOnDragOver(this::over);
    cell.setOnDragExited(_ -> mark(Optional.empty()));
    cell.setOnDragDropped(this::dropped);
  }

  private void began(MouseEvent event) {
    Line line = cell.getItem();
    if (line != null && line.subject() instanceof Subject.Element && !cell.isEditing()) {
      Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
      ClipboardContent content = new ClipboardContent();
      content.putString(line.words());
      board.setContent(content);
      board.setDragView(cell.snapshot(null, null));
      event.consume();
    }
  }

  private Optional<Subject> dragged(DragEvent event) {
    return event.getGestureSource() instanceof LineCell source && source.getItem() != null
        ? Optional.of(source.getItem().subject())
        : Optional.empty();
  }

  private Side side(DragEvent event) {
    return event.getY() < cell.getHeight() / 2 ? Side.BEFORE : Side.AFTER;
  }

  private boolean isTaken(DragEvent event) {
    return cell.getItem() != null
        && dragged(event)
            .filter(it -> desk.takes(it, cell.getItem().subject(), side(event)))
            .isPresent();
  }

  private void over(DragEvent event) {
    if (isTaken(event)) {
      event.acceptTransferModes(TransferMode.MOVE);
      mark(Optional.of(side(event)));
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    mark(Optional.empty());
    boolean taken = isTaken(event);
    if (taken) {
      desk.take(dragged(event).orElseThrow(), cell.getItem().subject(), side(event));
    }
    event.setDropCompleted(taken);
    event.consume();
  }

  private void mark(Optional<Side> side) {
    cell.pseudoClassStateChanged(Style.DROP_BEFORE, side.equals(Optional.of(Side.BEFORE)));
    cell.pseudoClassStateChanged(Style.DROP_AFTER, side.equals(Optional.of(Side.AFTER)));
  }
}
