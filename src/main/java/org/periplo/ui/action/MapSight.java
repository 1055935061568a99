package org.periplo.ui.action;

/// The part of a map that is seen, and the writing on it.
public interface MapSight {

  /// Makes everything larger by a step.
  void zoomIn();

  /// Makes everything smaller by a step.
  void zoomOut();

  /// Shows the map at a size.
  ///
  /// @param pixelsAPoint 1 for the size on paper
  void zoomTo(double pixelsAPoint);

  /// Shows the whole map.
  void zoomToFit();

  /// Shows all that is selected, as large as can be.
  void zoomToSelection();

  /// Begins to write the words of what is selected.
  void beginWriting();

  /// Has the card chosen that the selected one shall be linked with.
  void beginLinking();

  /// Keeps what is being written.
  void finishWriting();
}
