package org.periplo.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.files.ProjectFiles;
import org.periplo.merge.Conflict.Side;
import org.periplo.merge.Difference.Added;
import org.periplo.merge.Difference.Changed;
import org.periplo.merge.Difference.Moved;
import org.periplo.messages.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordingTest {

  private static final Where CARD =
      Where.PROJECT.property("maps").element("Compra").property("cards").element("Repartidor");

  private static Wording in(String language) {
    return new Wording(Messages.in(Locale.of(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | map “Compra” › card “Repartidor”: added",
        "es | mapa «Compra» › tarjeta «Repartidor»: se ha añadido"
      })
  void whatIsNewIsNamed(String language, String line) {
    assertThat(in(language).of(new Added(CARD))).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | note | map “Compra” › card “Repartidor” › internal note: “a” → “b”",
        "es | rootCause | mapa «Compra» › tarjeta «Repartidor» › causa raíz: «a» → «b»",
        "en | lane | map “Compra” › card “Repartidor” › lane: moved from “a” to “b”",
        "en | x-ray | map “Compra” › card “Repartidor” › x-ray: “a” → “b”"
      })
  void aValueIsToldAsItWasAndAsItIs(String language, String property, String line) {
    Where where = CARD.property(property);

    assertThat(in(language).of(new Changed(where, Optional.of("a"), Optional.of("b"))))
        .isEqualTo(line);
  }

  @Test
  void aLaneWithoutANameIsCalledByItsKind() {
    Where lane = Where.PROJECT.property("lanes").element("painPoints");
    Where ofCard = CARD.property("lane");

    assertThat(in("es").of(new Added(lane))).isEqualTo("carril «Puntos de dolor»: se ha añadido");
    assertThat(in("en").of(new Moved(lane, Optional.of("quotes"))))
        .isEqualTo("lane “Pain points”: moved behind “Quotes”");
    assertThat(in("en").of(new Changed(ofCard, Optional.of("text"), Optional.of("Mine"))))
        .isEqualTo("map “Compra” › card “Repartidor” › lane: moved from “Notes” to “Mine”");
  }

  @Test
  void aChoiceIsToldInTheWordsOfTheWindow() {
    Where initiative = CARD.property("touchpoint").property("initiative");
    Where state = CARD.property("opportunity").property("state");
    Where leftOut = Where.PROJECT.property("exports").property("deck").property("leftOut");

    assertThat(
            in("en").of(new Changed(initiative, Optional.of("proactive"), Optional.of("reactive"))))
        .isEqualTo(
            "map “Compra” › card “Repartidor” › touchpoint › initiative: “Proactive” → “Reactive”");
    assertThat(in("es").value(state, Optional.of("inProgress"))).isEqualTo("«en curso»");
    assertThat(in("en").value(state, Optional.of("from the future")))
        .isEqualTo("“from the future”");
    assertThat(in("en").of(new Added(leftOut.element("howToRead"))))
        .isEqualTo("exports › deck › parts left out “How to read it”: added");
  }

  @Test
  void everyChoiceOfTheFormatHasAWord() throws IOException {
    Set<String> wordless = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    try (InputStream json = ProjectFiles.class.getResourceAsStream("periplo-1.schema.json")) {
      JsonNode schema = JsonMapper.shared().readTree(json);
      gatherChoices(schema, schema, Where.PROJECT, seen, wordless);
    }

    assertThat(seen).hasSizeGreaterThan(80);
    assertThat(wordless).isEmpty();
  }

  /// @param where the place of what a part of the schema describes
  private static void gatherChoices(
      JsonNode schema, JsonNode part, Where where, Set<String> seen, Set<String> wordless) {
    part.path("properties")
        .forEachEntry(
            (name, value) -> {
              Where here = where.property(name);
              JsonNode type = resolved(schema, value);
              JsonNode items = resolved(schema, type.path("items"));
              expectWords(here, type, seen, wordless);
              expectWords(here, items, seen, wordless);
              gatherChoices(schema, type, here, seen, wordless);
              gatherChoices(schema, items, here.element("x"), seen, wordless);
            });
  }

  private static JsonNode resolved(JsonNode schema, JsonNode type) {
    String reference = type.path("$ref").asString("");
    return reference.isEmpty() ? type : schema.at(reference.substring(1));
  }

  private static void expectWords(
      Where where, JsonNode type, Set<String> seen, Set<String> wordless) {
    boolean isFormat = where.toString().endsWith("format");
    for (JsonNode word : isFormat ? List.<JsonNode>of() : type.path("enum")) {
      String key = Choices.keyOf(where, word.asString()).orElse("");
      seen.add(where + ": " + word.asString());
      if (Stream.of("en", "es").anyMatch(it -> !hasText(it, key))) {
        wordless.add(where + ": " + word.asString());
      }
    }
  }

  private static boolean hasText(String language, String key) {
    try {
      return !Messages.in(Locale.of(language)).text(key).isBlank();
    } catch (MissingResourceException _) {
      return false;
    }
  }

  @Test
  void whatWasEmptyIsToldAsItIs() {
    Where where = CARD.property("tags").element("urgente");

    assertThat(in("en").of(new Changed(where, Optional.empty(), Optional.of("b"))))
        .isEqualTo("map “Compra” › card “Repartidor” › tag “urgente”: now “b”");
  }

  @Test
  void aPlaceIsToldByWhatStandsBeforeIt() {
    assertThat(in("en").of(new Moved(CARD, Optional.of("Llamada"))))
        .isEqualTo("map “Compra” › card “Repartidor”: moved behind “Llamada”");
    assertThat(in("es").of(new Moved(CARD, Optional.empty())))
        .isEqualTo("mapa «Compra» › tarjeta «Repartidor»: ahora va al principio");
  }

  @Test
  void aConflictIsToldWithBothValuesAndWhoseIsKept() {
    Conflict text =
        new Conflict(CARD.property("text"), Optional.of("a"), Optional.of("b"), Side.MINE);
    Conflict gone = new Conflict(CARD, Optional.empty(), Optional.of("b"), Side.THEIRS);

    assertThat(in("en").of(text))
        .isEqualTo(
            "map “Compra” › card “Repartidor” › text: “a” is mine, “b” is theirs; mine is kept");
    assertThat(in("es").of(gone))
        .isEqualTo(
            "mapa «Compra» › tarjeta «Repartidor»: lo mío es nada y lo suyo, «b»; queda lo suyo");
  }

  @Test
  void everyPropertyOfTheFormatHasAWord() throws IOException {
    Set<String> properties = new TreeSet<>();
    try (InputStream schema = ProjectFiles.class.getResourceAsStream("periplo-1.schema.json")) {
      gather(JsonMapper.shared().readTree(schema), properties);
    }

    assertThat(properties).hasSizeGreaterThan(90);
    assertThat(properties)
        .allSatisfy(
            it -> assertThat(Messages.in(Locale.of("es")).text("property." + it)).isNotBlank());
  }

  private static void gather(JsonNode schema, Set<String> properties) {
    JsonNode own = schema.get("properties");
    if (own != null && own.isObject()) {
      properties.addAll(own.propertyNames());
    }
    schema.forEach(it -> gather(it, properties));
  }
}
