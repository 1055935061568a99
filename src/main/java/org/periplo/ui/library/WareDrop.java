package org.periplo.ui.library;

import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.canvas.MapSpot;

/// Shows a ware on the map where it is dragged, and leaves it where it is dropped.
record WareDrop(MapCanvas canvas, LibraryDesk desk) {

  void listen() {
    canvas.addEventHandler(DragEvent.DRAG_OVER, this::over);
    canvas.addEventHandler(DragEvent.DRAG_EXITED, _ -> desk.leave());
    canvas.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private static Optional<Ware> ware(DragEvent event) {
    return event.getGestureSource() instanceof RowCell cell ? cell.ware() : Optional.empty();
  }

  private Optional<MapSpot> spot(DragEvent event) {
    return canvas.spotAt(event.getX(), event.getY());
  }

  private void over(DragEvent event) {
    ware(event)
        .ifPresent(
            ware -> {
              if (spot(event).filter(it -> desk.isShownAt(it, ware)).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
              } else {
                desk.leave();
              }
              event.consume();
            });
  }

  private void dropped(DragEvent event) {
    ware(event)
        .ifPresent(
            ware -> {
              event.setDropCompleted(spot(event).filter(it -> desk.drop(ware, it)).isPresent());
              canvas.requestFocus();
              event.consume();
            });
  }
}
