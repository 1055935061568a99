package org.periplo.export.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.text.Run;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// Looks for words whose colour is too close to what is behind them; each pair of colours is told
/// once.
final class FaintText implements PageCheck {

  private static final double TOLERANCE = 0.005;

  private final Set<Pair> told = new HashSet<>();

  private record Pair(Colour words, Colour ground) {

    double contrast() {
      return words.contrastWith(ground);
    }
  }

  @Override
  public List<Finding> look(SeenPage page) {
    return page.texts().stream().flatMap(it -> findings(page, it)).toList();
  }

  private Stream<Finding> findings(SeenPage page, SeenText text) {
    return text.runs()
        .map(Run::style)
        .map(it -> new Pair(it.colour(), text.ground()))
        .filter(it -> it.contrast() < Palette.READABLE - TOLERANCE && told.add(it))
        .map(it -> finding(page, text, it));
  }

  private static Finding finding(SeenPage page, SeenText text, Pair pair) {
    return new Finding(
        Finding.Kind.FAINT_TEXT,
        page.place(text),
        "finding.faint-text",
        List.of(
            text.excerpt(),
            pair.words().hex(),
            pair.ground().hex(),
            Math.floor(pair.contrast() * 10) / 10,
            Palette.READABLE));
  }
}
