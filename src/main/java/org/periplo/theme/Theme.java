package org.periplo.theme;

import org.periplo.geometry.Insets;

/// How a map looks: its colours, type scale and spacing, in points.
///
/// @param palette the colours
/// @param stepWidth the usual width of a step's column
/// @param labelWidth the width of the column of lane labels
/// @param emotionHeight the height from the worst to the best feeling
public record Theme(Palette palette, double stepWidth, double labelWidth, double emotionHeight) {

  /// A map on paper or in a light window.
  public static final Theme LIGHT = new Theme(Palette.LIGHT, 138, 132);

  /// A map in a dark window.
  public static final Theme DARK = new Theme(Palette.DARK, 138, 132);

  /// The height of the stages' chevrons.
  public static final double STAGE_HEIGHT = 36;

  /// How far a chevron's point reaches out, and the next one's notch reaches in.
  public static final double CHEVRON_POINT = 14;

  /// The width of the strip of colour at a card's left.
  public static final double CARD_ACCENT = 4;

  /// The radius of a card's corners.
  public static final double CARD_RADIUS = 4;

  /// The distance from a card's edge, strip included, to its text.
  public static final Insets CARD_PADDING = new Insets(7, 8, 7, 12);

  /// The distance between two cards, and from a card to the border of its cell.
  public static final double CARD_GAP = 8;

  /// The distance from a lane's upper and lower border to its cards.
  public static final double LANE_PADDING = 11;

  /// The usual height from the worst to the best feeling.
  public static final double EMOTION_HEIGHT = 116;

  /// The diameter of a face on an emotion curve.
  public static final double FACE = 16;

  /// From the left edge of a map to the words of its lane labels.
  public static final double LABEL_INDENT = 12;

  /// From the frame of what somebody said to its words.
  public static final Insets QUOTE_PADDING = Insets.of(6, 4);

  /// The width of a hairline.
  public static final double HAIRLINE = 0.75;

  /// A look with feelings of the usual height.
  public Theme(Palette palette, double stepWidth, double labelWidth) {
    this(palette, stepWidth, labelWidth, EMOTION_HEIGHT);
  }

  /// The same look with other column widths.
  public Theme withWidths(double step, double label) {
    return new Theme(palette, step, label, emotionHeight);
  }

  /// The same look with another height from the worst to the best feeling.
  public Theme withEmotionHeight(double height) {
    return new Theme(palette, stepWidth, labelWidth, height);
  }

  /// The same look in other colours.
  public Theme in(Palette other) {
    return new Theme(other, stepWidth, labelWidth, emotionHeight);
  }

  /// A map's title.
  public TextStyle title() {
    return new TextStyle(FontFace.BOLD, 26, 31, palette.ink());
  }

  /// What stands under a title.
  public TextStyle subtitle() {
    return new TextStyle(FontFace.REGULAR, 12.5, 17, palette.quiet());
  }

  /// The name of the stage at `index`, counted from 0, on its accent.
  public TextStyle stage(int index) {
    return new TextStyle(FontFace.BOLD, 13.5, 16, Palette.wordsOn(palette.accent(index)));
  }

  /// The name of a step.
  public TextStyle step() {
    return new TextStyle(FontFace.BOLD, 11, 14, palette.quiet());
  }

  /// The name of a lane.
  public TextStyle lane() {
    return new TextStyle(FontFace.BOLD, 12, 15, palette.ink());
  }

  /// What stands under a lane's name, and in legends.
  public TextStyle note() {
    return new TextStyle(FontFace.REGULAR, 9, 12, palette.quiet());
  }

  /// The words of a card.
  public TextStyle card() {
    return new TextStyle(FontFace.REGULAR, 11, 14, palette.ink());
  }

  /// What stands small on a card.
  public TextStyle detail() {
    return new TextStyle(FontFace.REGULAR, 9, 12, palette.quiet());
  }

  /// The dots that count the severity of a pain point.
  public TextStyle signs() {
    return new TextStyle(FontFace.REGULAR, 12, 13, palette.bad());
  }

  /// A number that matters.
  public TextStyle figure() {
    return new TextStyle(FontFace.BOLD, 14, 18, palette.ink());
  }

  /// What somebody said.
  public TextStyle quote() {
    return new TextStyle(FontFace.ITALIC, 9.5, 12.5, palette.bad());
  }
}
