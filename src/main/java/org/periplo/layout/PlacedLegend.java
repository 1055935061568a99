package org.periplo.layout;

import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.model.CurveId;
import org.periplo.text.TextBlock;

/// What the label of a lane of emotions explains, and where it goes.
///
/// @param levels what the whole levels are called, left of the band
/// @param entries whose the curves are, in the order of the map
public record PlacedLegend(List<Level> levels, List<Entry> entries) {

  /// Nothing to explain.
  public static final PlacedLegend NONE = new PlacedLegend(List.of(), List.of());

  public PlacedLegend {
    levels = List.copyOf(levels);
    entries = List.copyOf(entries);
  }

  /// What a level is called, and where that goes.
  ///
  /// @param x the left edge
  /// @param y the upper edge
  public record Level(double x, double y, TextBlock text) {}

  /// The words of a curve in a lane's label, and where they go.
  public record Entry(CurveId curve, Box box) {}
}
