package org.periplo.figures;

import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.layout.PlacedStep;
import org.periplo.theme.Theme;

/// The head of a step: its name, over its column.
final class StepFigure {

  private StepFigure() {}

  static Mark of(PlacedStep step) {
    Box head = step.head();
    double top = head.bottom() - Theme.CARD_GAP + 1 - step.name().height();
    return TextMark.at(
        Tag.of(Role.STEP, step.step().name(), step.step().id()),
        head.x() + Theme.CARD_GAP + Theme.CARD_ACCENT,
        top,
        step.name());
  }
}
