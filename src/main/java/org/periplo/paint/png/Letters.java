package org.periplo.paint.png;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.periplo.text.Advances;
import org.periplo.text.Outlines;
import org.periplo.text.Run;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

/// Text as shapes; each letter is read from its font once.
final class Letters {

  private final Outlines outlines = new Outlines();
  private final Map<FontFace, Map<Integer, Path2D>> read = new EnumMap<>(FontFace.class);

  /// The shape of `run`.
  ///
  /// @param x where it begins
  Path2D of(Run run, double x, double baseline) {
    TextStyle style = run.style();
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double left = x;
    for (int character : run.text().codePoints().toArray()) {
      AffineTransform place = AffineTransform.getTranslateInstance(left, baseline);
      place.scale(style.size(), style.size());
      shape.append(letter(style.face(), character).getPathIterator(place), false);
      left += Advances.width(character, style);
    }
    return shape;
  }

  private Path2D letter(FontFace face, int character) {
    return read.computeIfAbsent(face, _ -> new HashMap<>())
        .computeIfAbsent(character, it -> Shapes.ofLetter(outlines.of(face, it)));
  }
}
