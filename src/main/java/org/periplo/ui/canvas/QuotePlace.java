package org.periplo.ui.canvas;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Words;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedCurve.PlacedQuote;
import org.periplo.messages.Messages;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Where what somebody said at an emotion point is written: where the map shows it, and under the
/// point while there are no words yet.
final class QuotePlace {

  private static final double DISTANCE = Theme.FACE / 2 + 5;

  private QuotePlace() {}

  /// The place; empty if the map does not show the point.
  static Optional<WritingPlace> of(
      Words.OfPoint words, MapLayout layout, Palette palette, Messages messages) {
    return pointOf(words, layout).map(it -> of(it, palette, messages.text("map.quote.hint")));
  }

  private static Optional<PlacedPoint> pointOf(Words.OfPoint words, MapLayout layout) {
    return layout.curves().stream()
        .filter(it -> it.curve().id().equals(words.curve()))
        .flatMap(it -> it.points().stream())
        .filter(it -> it.point().step().equals(words.point().step()))
        .findFirst();
  }

  private static WritingPlace of(PlacedPoint point, Palette palette, String hint) {
    TextStyle style = new Theme(palette, 0, 0).quote().in(palette.said(point.point().value()));
    Box box = point.quote().map(QuotePlace::box).orElseGet(() -> under(point, hint, style));
    return new WritingPlace(Layer.BODY, box, style, palette.surface(), hint);
  }

  private static Box box(PlacedQuote quote) {
    return quote.box().inside(Theme.QUOTE_PADDING);
  }

  private static Box under(PlacedPoint point, String hint, TextStyle style) {
    TextBlock text = Typesetter.set(hint, style, Theme.LIGHT.stepWidth());
    double width = text.usedWidth() + Theme.QUOTE_PADDING.horizontal();
    double top = point.at().y() + DISTANCE + Theme.QUOTE_PADDING.top();
    return new Box(point.at().x() - width / 2, top, width, style.lineHeight());
  }
}
