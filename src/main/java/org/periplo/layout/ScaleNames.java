package org.periplo.layout;

import java.util.ArrayList;
import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.model.Degree;
import org.periplo.model.EmotionScale;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Sets what stands at the levels of an emotion lane: the map's own name for it, else the number.
final class ScaleNames {

  private static final double GAP = 6;
  private static final double NUMBER_ROOM = 20;
  private static final double NUMBER_WIDTH = 24;
  private static final double NAME_WIDTH = 40;
  private static final double SMALLEST = 0.75;
  private static final double UNBROKEN = 1000;

  private final EmotionScale scale;
  private final Numbers numbers;
  private final TextStyle style;

  ScaleNames(EmotionScale scale, Numbers numbers, Theme theme) {
    this.scale = scale;
    this.numbers = numbers;
    this.style = theme.note();
  }

  /// How much of a lane's label the names take.
  double room() {
    return hasNames() ? NAME_WIDTH + GAP / 2 : NUMBER_ROOM;
  }

  private boolean hasNames() {
    for (Degree degree : Degree.values()) {
      if (!scale.at(degree).name().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// The names, each beside the height of its level.
  List<PlacedLegend.Level> at(Box band) {
    double width = hasNames() ? NAME_WIDTH : NUMBER_WIDTH;
    TextStyle fitting = hasNames() ? fitting() : style;
    List<PlacedLegend.Level> levels = new ArrayList<>();
    for (Degree degree : Degree.values()) {
      TextBlock text = Typesetter.set(name(degree), fitting, width).aligned(TextBlock.Align.RIGHT);
      double y = PlacedCurve.heightOf(degree.value(), band) - text.height() / 2;
      levels.add(new PlacedLegend.Level(band.x() - GAP - width, y, text));
    }
    return levels;
  }

  private String name(Degree degree) {
    String own = scale.at(degree).name();
    return own.isBlank() ? numbers.signed(degree.value()) : own;
  }

  /// Letters so small that no word is broken, within reason.
  private TextStyle fitting() {
    double widest = 0;
    for (Degree degree : Degree.values()) {
      for (String word : name(degree).split(" ", -1)) {
        widest = Math.max(widest, Typesetter.set(word, style, UNBROKEN).usedWidth());
      }
    }
    return style.times(Math.clamp(NAME_WIDTH / (widest + 1), SMALLEST, 1));
  }
}
