package org.periplo.export.preflight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.drawing.Page;
import org.periplo.geometry.Size;
import org.periplo.model.Paper;
import org.periplo.pages.PaperSize;

/// Looks for words that cannot be read at the size in which they are printed or shown.
///
/// @param least the smallest size that can be read, in points
/// @param wayOut what else helps than a larger paper
record SmallText(double least, WayOut wayOut) implements PageCheck {

  private static final double TOLERANCE = 0.05;

  /// What can be done about it.
  enum WayOut {
    /// A larger paper.
    PAPER("finding.small-text.paper"),
    /// A larger paper, or more pages.
    PAPER_OR_PAGES("finding.small-text.paper-or-pages"),
    /// Fewer words.
    FEWER_WORDS("finding.small-text.words");

    private final String key;

    WayOut(String key) {
      this.key = key;
    }
  }

  @Override
  public List<Finding> look(SeenPage page) {
    return page.texts().stream()
        .min(Comparator.comparingDouble(SmallText::size))
        .filter(it -> size(it) < least - TOLERANCE)
        .map(it -> finding(page, it))
        .stream()
        .toList();
  }

  private static double size(SeenText text) {
    return text.runs().mapToDouble(it -> it.style().size()).min().orElse(Double.POSITIVE_INFINITY);
  }

  private Finding finding(SeenPage page, SeenText smallest) {
    double size = Math.floor(size(smallest) * 10) / 10;
    Optional<Paper> enough = enough(page.page(), least / size(smallest));
    List<Object> said = List.of(smallest.excerpt(), size, least);
    return new Finding(
        Finding.Kind.SMALL_TEXT,
        page.place(smallest),
        wayOut != WayOut.FEWER_WORDS && enough.isEmpty() ? "finding.small-text.pages" : wayOut.key,
        enough.map(it -> Stream.concat(said.stream(), Stream.of(it)).toList()).orElse(said));
  }

  /// The smallest paper on which the page would be so many times as large.
  private static Optional<Paper> enough(Page page, double times) {
    Size size = page.drawing().size();
    double longer = Math.max(size.width(), size.height()) * times;
    double shorter = Math.min(size.width(), size.height()) * times;
    return Stream.of(Paper.values())
        .filter(it -> it.longer() * PaperSize.MILLIMETRE >= longer - 1)
        .filter(it -> it.shorter() * PaperSize.MILLIMETRE >= shorter - 1)
        .min(Comparator.comparingDouble(it -> it.longer() * it.shorter()));
  }
}
