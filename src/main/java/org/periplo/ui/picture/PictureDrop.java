package org.periplo.ui.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.canvas.MapSpot;

/// Takes pictures that are dropped on a map; the card or cell that gets one is selected meanwhile.
///
/// @param refused gets the sentence that says why a picture was not taken
public record PictureDrop(
    MapCanvas canvas, Session session, PictureDesk desk, Consumer<String> refused) {

  /// Takes pictures from now on.
  public void listen() {
    canvas.addEventHandler(DragEvent.DRAG_OVER, this::over);
    canvas.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private Optional<MapSpot> spot(DragEvent event) {
    return PictureSource.isIn(event.getDragboard())
        ? canvas.spotAt(event.getX(), event.getY()).filter(it -> place(it).isPresent())
        : Optional.empty();
  }

  private Optional<PicturePlace> place(MapSpot spot) {
    return spot.card()
        .<PicturePlace>map(it -> new PicturePlace.OnCards(List.of(it)))
        .or(() -> PicturePlace.in(spot.cell(), session.view().journeyMap()));
  }

  private static Selection selection(MapSpot spot) {
    return spot.card()
        .map(it -> Selection.of(it).in(spot.cell()))
        .orElseGet(() -> Selection.of(spot.cell()));
  }

  private void over(DragEvent event) {
    spot(event)
        .ifPresent(
            it -> {
              event.acceptTransferModes(TransferMode.COPY);
              session.select(selection(it));
              event.consume();
            });
  }

  private void dropped(DragEvent event) {
    Optional<PicturePlace> place = spot(event).flatMap(this::place);
    Optional<PictureSource> source =
        place.isPresent() ? PictureSource.in(event.getDragboard()) : Optional.empty();
    source.ifPresent(it -> place.orElseThrow().take(it, session, desk, refused));
    if (place.isPresent()) {
      event.setDropCompleted(source.isPresent());
      event.consume();
    }
  }
}
