package org.periplo.ui.window;

import org.periplo.ui.action.MapSight;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.outline.Outline;

/// The part of a map that a canvas shows, and what is being written there or in the outline.
record CanvasSight(MapCanvas canvas, Outline outline) implements MapSight {

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
    outline.finishWriting();
    canvas.finishWriting();
  }
}
