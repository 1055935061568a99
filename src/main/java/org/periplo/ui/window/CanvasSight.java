package org.periplo.ui.window;

import org.periplo.ui.action.MapSight;
import org.periplo.ui.canvas.MapCanvas;

/// The part of a map that a canvas shows.
record CanvasSight(MapCanvas canvas) implements MapSight {

  @Override
  public void zoomIn() {
    canvas.lens().zoomIn();
  }

  @Override
  public void zoomOut() {
    canvas.lens().zoomOut();
  }

  @Override
  public void zoomTo(double pixelsAPoint) {
    canvas.lens().zoomTo(pixelsAPoint);
  }

  @Override
  public void zoomToFit() {
    canvas.lens().zoomToFit();
  }

  @Override
  public void zoomToSelection() {
    canvas.lens().zoomToSelection();
  }

  @Override
  public void beginWriting() {
    canvas.requestFocus();
    canvas.beginWriting();
  }

  @Override
  public void beginLinking() {
    canvas.requestFocus();
    canvas.beginLinking();
  }

  @Override
  public void finishWriting() {
    canvas.finishWriting();
  }
}
