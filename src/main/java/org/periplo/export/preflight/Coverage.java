package org.periplo.export.preflight;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.periplo.export.ExportFormat;
import org.periplo.paint.pdf.FontCoverage;
import org.periplo.text.Advances;
import org.periplo.theme.FontFace;

/// Which characters a format can set.
@FunctionalInterface
interface Coverage {

  /// The characters of `words` that would be set as open boxes.
  Set<Integer> missingIn(String words);

  /// That of a format; one that brings no fonts along is set with those of whoever opens it.
  static Coverage of(ExportFormat format) {
    return switch (format) {
      case PDF -> Coverage::missingInPdf;
      case PNG -> Coverage::missingInShippedFonts;
      default -> _ -> Set.of();
    };
  }

  private static Set<Integer> missingInPdf(String words) {
    return FontCoverage.missingIn(words).stream()
        .map(it -> it.codePointAt(0))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> missingInShippedFonts(String words) {
    IntPredicate known = it -> Advances.isKnown(it, FontFace.REGULAR);
    return words
        .codePoints()
        .filter(known.negate())
        .filter(it -> !Character.isWhitespace(it) && Character.getType(it) != Character.FORMAT)
        .boxed()
        .collect(Collectors.toSet());
  }
}
