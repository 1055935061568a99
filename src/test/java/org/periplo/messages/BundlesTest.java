package org.periplo.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/org/periplo/messages");

  @Test
  void everyMessageIsTranslatedUsedAndFoundOnce() throws IOException {
    BundleCheck check = new BundleCheck(areas("en"), areas("es"), SourceTexts.under(SOURCES));

    assertThat(check.problems()).isEmpty();
  }

  @Test
  void everyBundleBelongsToAnAreaAndALanguage() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Bundles.AREAS.stream()
                  .flatMap(area -> Stream.of("en", "es").map(in -> Bundles.fileName(area, in)))
                  .toList());
    }
  }

  @Test
  void noKeyStandsTwiceInOneBundle() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      assertThat(files.toList()).allSatisfy(file -> assertThat(repeatedKeys(file)).isEmpty());
    }
  }

  @Test
  void aTextThatIsMissingInOneLanguageIsFound() throws IOException {
    assertThat(
            check(
                Map.of("file.open", "Open", "file.save", "Save"),
                Map.of("file.open", "Abrir", "file.close", "Cerrar"),
                "String[] keys = {\"file.open\", \"file.save\"};"))
        .containsExactly("file.save has no Spanish text", "file.close has no English text");
  }

  @Test
  void placesThatDifferBetweenLanguagesAreFound() throws IOException {
    assertThat(
            check(
                Map.of("card.move", "Move {0} to {1}", "card.count", "It's {0,number,integer}"),
                Map.of("card.move", "Mover {0}", "card.count", "Son {0}"),
                "String[] keys = {\"card.move\", \"card.count\"};"))
        .containsExactly(
            "card.count has other places for arguments in Spanish than in English",
            "card.move has other places for arguments in Spanish than in English");
  }

  @Test
  void aKeyThatNoBundleHoldsIsFound() throws IOException {
    Map<String, String> texts = Map.of("lane.emotions", "x");

    assertThat(
            check(
                texts,
                texts,
                """
                String known = messages.text("lane." + kind);
                String unknown = this.messages.text("card.unknown");
                String alike = "lane.actions";
                String other = "map.periplo";
                """))
        .containsExactly(
            "lane.actions is used but stands in no bundle",
            "card.unknown is used but stands in no bundle");
  }

  @Test
  void aKeyThatIsUsedNowhereIsFound() throws IOException {
    Map<String, String> texts = Map.of("lane.emotions", "x", "file.open", "y");

    assertThat(check(texts, texts, "String prefix = \"lane.\"; // \"file.open\""))
        .containsExactly("file.open is used nowhere");
  }

  @Test
  void aKeyInTwoAreasIsFound() throws IOException {
    var areas = Map.of("map", Map.of("file.open", "x"), "cli", Map.of("file.open", "y"));
    SourceTexts sources = SourceTexts.of("class Example { String key = \"file.open\"; }");

    assertThat(new BundleCheck(areas, areas, sources).problems())
        .containsExactly("file.open stands in two areas");
  }

  private static List<String> check(
      Map<String, String> english, Map<String, String> spanish, String source) throws IOException {
    SourceTexts sources = SourceTexts.of("class Example {" + source + "\n}");
    return new BundleCheck(Map.of("map", english), Map.of("map", spanish), sources).problems();
  }

  private static Map<String, Map<String, String>> areas(String language) {
    Map<String, Map<String, String>> areas = new TreeMap<>();
    Bundles.AREAS.forEach(area -> areas.put(area, Bundles.texts(area, language)));
    return areas;
  }

  private static List<String> repeatedKeys(Path bundle) throws IOException {
    Set<String> seen = new HashSet<>();
    return Files.readAllLines(bundle).stream()
        .filter(line -> line.matches("[a-z][^#=]*=.*"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .filter(key -> !seen.add(key))
        .toList();
  }
}
