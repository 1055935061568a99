package org.periplo.drawing;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;

/// A box with rounded corners and its text inside: one shape wherever there are shapes.
///
/// The strip of colour at its left, where there is one, is a second box that peeps out under the
/// first: [#strip()] is painted first, [#body()] over it.
///
/// @param bounds all of it, the strip included
/// @param radius of the corners, in points
/// @param accent the colour of the strip
/// @param accentWidth the width of the strip, in points; 0 for none
/// @param padding from the bounds, strip included, to the text
/// @param text from the top of what the padding leaves
@RecordBuilder
public record BoxMark(
    Tag tag,
    Box bounds,
    double radius,
    Optional<Fill> fill,
    Optional<Stroke> stroke,
    Optional<Colour> accent,
    double accentWidth,
    Insets padding,
    TextBlock text)
    implements Mark, BoxMarkBuilder.With {

  /// A filled box without text.
  public static BoxMark filled(Tag tag, Box bounds, Colour colour) {
    return new BoxMark(
        tag,
        bounds,
        0,
        Optional.of(new Fill.Solid(colour)),
        Optional.empty(),
        Optional.empty(),
        0,
        Insets.NONE,
        TextBlock.EMPTY);
  }

  /// The box that shows as a strip of colour at the left of the body.
  ///
  /// It reaches under the body as far as the body's corners leave a gap, and no farther: along the
  /// other edges no colour would shine through.
  public Box strip() {
    double width = Math.min(body().width(), accentWidth + 2 * radius);
    return new Box(bounds.x(), bounds.y(), width, bounds.height());
  }

  /// The box without its strip.
  public Box body() {
    return new Box(
        bounds.x() + accentWidth, bounds.y(), bounds.width() - accentWidth, bounds.height());
  }

  /// The box that the text fills from its top.
  public Box textBox() {
    return bounds.inside(padding);
  }

  /// The same picture in basic marks: the strip, the body with its fill and stroke, then the text.
  ///
  /// The last of them has the box's tag; those before it are decoration.
  public List<Mark> decomposed() {
    List<Mark> marks = new ArrayList<>();
    Tag quiet = tag.asDecoration();
    accent.ifPresent(it -> marks.add(PathMark.filled(quiet, Path.rounded(strip(), radius), it)));
    Tag last = text.isEmpty() ? tag : quiet;
    marks.add(new PathMark(last, Path.rounded(body(), radius), fill, stroke));
    if (!text.isEmpty()) {
      marks.add(new TextMark(tag, textBox(), text));
    }
    return marks;
  }
}
