package org.periplo.ui.find;

import org.periplo.find.Place;
import org.periplo.model.CurveId;
import org.periplo.session.Selection;

/// What to select so that a text comes into sight.
public final class Reach {

  private Reach() {}

  /// The element that the text belongs to; nothing for the texts of the project itself.
  public static Selection of(Place place) {
    return place.element().map(it -> in(Selection.of(it), place)).orElse(Selection.NONE);
  }

  private static Selection in(Selection selection, Place place) {
    return place.cell().filter(_ -> isPoint(place)).map(selection::in).orElse(selection);
  }

  /// An emotion point is selected by its curve and its cell.
  private static boolean isPoint(Place place) {
    return place.element().filter(CurveId.class::isInstance).isPresent();
  }
}
