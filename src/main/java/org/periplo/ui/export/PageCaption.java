package org.periplo.ui.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.periplo.drawing.Page;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;
import org.periplo.model.Paper;
import org.periplo.pages.PaperSize;

/// Says which page of a preview is shown, and how large it is.
record PageCaption(Preview preview, Messages messages) {

  private static final double TOLERANCE = 1;

  /// @param number of the page, counted from 0
  String of(int number) {
    Page page = preview.document().orElseThrow().pages().get(number);
    Size size = page.drawing().size();
    double width = size.width() / PaperSize.MILLIMETRE;
    double height = size.height() / PaperSize.MILLIMETRE;
    String paper =
        paper(width, height)
            .map(it -> messages.text("paper." + it.name().toLowerCase(Locale.ROOT)) + ", ")
            .orElse("");
    return messages.text(
        "exporting.page", number + 1, preview.pages(), page.title(), paper, width, height);
  }

  private static Optional<Paper> paper(double width, double height) {
    return Arrays.stream(Paper.values())
        .filter(it -> Math.abs(it.longer() - Math.max(width, height)) < TOLERANCE)
        .filter(it -> Math.abs(it.shorter() - Math.min(width, height)) < TOLERANCE)
        .findFirst();
  }
}
