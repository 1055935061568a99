package org.periplo.export.preflight;

import java.util.List;
import org.periplo.geometry.Box;

/// Looks for words that reach beyond what holds them: they would be cut off.
final class StrayText implements PageCheck {

  private static final double TOLERANCE = 0.5;

  @Override
  public List<Finding> look(SeenPage page) {
    Box paper = page.bounds().grown(TOLERANCE);
    return page.texts().stream()
        .filter(it -> isHigherThanItsRoom(it) || !PageReader.holds(paper, it.room()))
        .map(it -> finding(page, it))
        .toList();
  }

  private static boolean isHigherThanItsRoom(SeenText text) {
    return text.text().height() > text.room().height() + TOLERANCE;
  }

  private static Finding finding(SeenPage page, SeenText text) {
    return new Finding(
        Finding.Kind.STRAY_TEXT, page.place(text), "finding.stray-text", List.of(text.excerpt()));
  }
}
