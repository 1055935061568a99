package org.periplo.export.preflight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Looks for characters that no font at hand has; each is told once, those of a text together.
final class UnknownCharacters implements PageCheck {

  private static final int MOST = 12;

  private final Coverage coverage;
  private final Map<Integer, SeenText> told = new LinkedHashMap<>();

  UnknownCharacters(Coverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public List<Finding> look(SeenPage page) {
    return page.texts().stream().flatMap(it -> look(page, it).stream()).toList();
  }

  private List<Finding> look(SeenPage page, SeenText text) {
    List<Integer> missing =
        text.runs()
            .flatMap(run -> coverage.missing(run).boxed())
            .filter(it -> told.putIfAbsent(it, text) == null)
            .toList();
    return missing.isEmpty() ? List.of() : List.of(finding(page, text, missing));
  }

  private static Finding finding(SeenPage page, SeenText text, List<Integer> missing) {
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
