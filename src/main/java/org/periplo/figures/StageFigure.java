package org.periplo.figures;

import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.layout.PlacedStage;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// The head of a stage: a chevron whose tip reaches into the next one's notch.
final class StageFigure {

  private static final double INDENT = 3;
  private static final double GAP = 4;
  private static final double TEXT_GAP = 7;

  private StageFigure() {}

  static Mark of(PlacedStage stage, Palette palette) {
    boolean first = stage.index() == 0;
    Box box = stage.box();
    Box bounds =
        new Box(box.x() + INDENT, box.y(), box.width() + Theme.CHEVRON_POINT - GAP, box.height());
    double left = (first ? GAP : Theme.CHEVRON_POINT) + TEXT_GAP;
    return new ChevronMark(
        Tag.of(Role.STAGE, stage.stage().name(), stage.stage().id()),
        bounds,
        Theme.CHEVRON_POINT,
        first ? ChevronMark.Start.STRAIGHT : ChevronMark.Start.NOTCHED,
        palette.accent(stage.index()),
        new Insets(0, bounds.width() - left - stage.name().width(), 0, left),
        stage.name());
  }
}
