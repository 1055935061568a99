package org.periplo.export.preflight;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks for characters that no font at hand has; each is told once, those of a text together.
final class UnknownCharacters implements PageCheck {

  private static final int MOST = 12;

  private final Set<Integer> untold;

  /// Looks for what of the words on some pages is not covered.
  UnknownCharacters(Coverage coverage, List<SeenPage> pages) {
    String words =
        pages.stream()
            .flatMap(it -> it.texts().stream())
            .map(it -> it.text().text())
            .collect(Collectors.joining("\n"));
    untold = new HashSet<>(coverage.missingIn(words));
  }

  @Override
  public List<Finding> look(SeenPage page) {
    return untold.isEmpty()
        ? List.of()
        : page.texts().stream().flatMap(it -> look(page, it).stream()).toList();
  }

  private List<Finding> look(SeenPage page, SeenText text) {
    Set<Integer> missing =
        text.runs()
            .flatMap(it -> it.text().codePoints().boxed())
            .filter(untold::remove)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return missing.isEmpty() ? List.of() : List.of(finding(page, text, missing));
  }

  private static Finding finding(SeenPage page, SeenText text, Set<Integer> missing) {
    String characters =
        missing.stream().limit(MOST).map(Character::toString).collect(Collectors.joining(" "))
            + (missing.size() > MOST ? " …" : "");
    return new Finding(
        Finding.Kind.MISSING_CHARACTERS,
        page.place(text),
        "finding.missing-characters",
        List.of(text.excerpt(), characters, missing.size()));
  }
}
