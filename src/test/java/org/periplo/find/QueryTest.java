package org.periplo.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.find.Query.Option;

class QueryTest {

  @ParameterizedTest
  @CsvSource({
    "camion, Camión",
    "CAMIÓN, camion",
    "aeiou, áèîöu",
    "pinguino, PINGÜINO",
    "ano, año",
    "año, AÑO",
    "año, an\u0303o",
    "fin, ﬁn",
    "don't, don’t",
    "'...', espera…",
    "10 €, 10\u00a0€"
  })
  void accentsAndCapitalsMakeNoDifference(String words, String text) {
    assertThat(Query.of(words).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"año, ano", "ÑU, nu", "cañón, canon", "b, a"})
  void whoAsksForTheLetterEñeFindsNothingElse(String words, String text) {
    assertThat(Query.of(words).isIn(text)).isFalse();
  }

  @Test
  void anEmptyQueryFindsNothing() {
    assertThat(Query.of("").isIn("")).isFalse();
    assertThat(Query.of("").isIn("a")).isFalse();
    assertThat(Query.of("\u0301").isIn("á")).isFalse();
  }

  @Test
  void aLineBreakIsASpace() {
    assertThat(found(Query.of("de la"), "fin de\nla cola")).containsExactly("de\nla");
  }

  @Test
  void whatIsFoundHasAllSignsOnItsLetters() {
    assertThat(found(Query.of("o"), "o\u0301 ó o")).containsExactly("o\u0301", "ó", "o");
    assertThat(found(Query.of("f"), "oﬃce")).containsExactly("ﬃ");
    assertThat(found(Query.of("."), "a…b")).containsExactly("…");
  }

  @Test
  void whatIsFoundNowhereOverlaps() {
    assertThat(ranges(Query.of("aa"), "aaaaa")).containsExactly(new Range(0, 2), new Range(2, 4));
  }

  @Test
  void capitalsMatterIfAskedFor() {
    Query query = Query.of("Ana", Option.MATCH_CASE);

    assertThat(found(query, "ana Ana ANA Aná")).containsExactly("Ana", "Aná");
  }

  @Test
  void partsOfWordsAreLeftOutIfAskedFor() {
    Query query = Query.of("caja", Option.WHOLE_WORDS);

    assertThat(ranges(query, "cajas, Caja; encaja caja2 (caja)"))
        .containsExactly(new Range(7, 11), new Range(27, 31));
  }

  private static List<Range> ranges(Query query, String text) {
    return query.in(Folded.of(text), Folded.of(query.words()));
  }

  private static List<String> found(Query query, String text) {
    return ranges(query, text).stream().map(it -> text.substring(it.start(), it.end())).toList();
  }
}
