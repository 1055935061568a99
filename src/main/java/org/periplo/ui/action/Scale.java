package org.periplo.ui.action;

import java.util.List;

/// How large the interface is shown; maps have a size of their own.
///
/// @param percent 80 to 200; 100 for the usual size
public record Scale(int percent) {

  /// The usual size.
  public static final Scale USUAL = new Scale(100);

  /// The sizes to choose from.
  public static final List<Scale> ALL =
      List.of(80, 90, 100, 110, 125, 150, 175, 200).stream().map(Scale::new).toList();

  /// Keeps the size within its bounds.
  public Scale {
    percent = Math.clamp(percent, 80, 200);
  }

  /// So many times the usual size.
  public double factor() {
    return percent / 100.0;
  }
}
