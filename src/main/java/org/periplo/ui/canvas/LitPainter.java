package org.periplo.ui.canvas;

import java.util.Set;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.gesture.Layer;
import org.periplo.layout.PlacedCard;
import org.periplo.model.CardId;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// Paints an outline around cards that stand out together, such as those that are linked.
///
/// @param boxes on a canvas without transform
record LitPainter(BoxPainter boxes, MapSheets map, Viewport viewport) {

  private static final double DISTANCE = 1.5;
  private static final double WIDTH = 2;
  private static final double SURFACE = 0.3;

  /// The colour of the outlines: quieter than that of what is selected.
  static Colour colour(Palette palette) {
    return palette.selection().mixedWith(palette.surface(), SURFACE);
  }

  /// Paints those of `cards` that are seen.
  void paint(Set<CardId> cards) {
    if (cards.isEmpty()) {
      return;
    }
    Placing placing = viewport.placing(Layer.BODY);
    Box visible = viewport.visible(Layer.BODY);
    Stroke outline = Stroke.of(colour(map.palette()), WIDTH);
    double radius = Theme.CARD_RADIUS * viewport.zoom() + DISTANCE;
    for (PlacedCard card : map.layout().cards()) {
      if (cards.contains(card.card().id()) && card.box().touches(visible)) {
        boxes.stroke(new RoundBox(placing.of(card.box()).grown(DISTANCE), radius), outline);
      }
    }
  }
}
