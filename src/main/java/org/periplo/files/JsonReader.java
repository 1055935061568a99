package org.periplo.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into nodes that know where they stand, within bounds that keep memory and time small
/// whatever the document holds.
final class JsonReader {

  private static final int MOST_TOKENS = 2_000_000;
  private static final int DEEPEST = 100;
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_NUMBER = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxTokenCount(MOST_TOKENS)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(ProjectFiles.MOST_BYTES)
                  .build())
          .build();

  private final String json;
  private final JsonParser parser;
  private Spot latest = new Spot(null, "", 1, 1);

  private JsonReader(String json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
  }

  /// The document as a tree.
  ///
  /// @throws Misfit if it is not JSON, holds a property twice or goes beyond the bounds
  static Node read(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new JsonReader(json, parser).document();
    }
  }

  private Node document() {
    try {
      parser.nextToken();
      Node root = value(null, "");
      if (parser.nextToken() != null) {
        throw Misfit.notJson(here(null, "").place(), "problem.json.goes-on");
      }
      return root;
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  private Node value(@Nullable Spot parent, Object step) {
    latest = here(parent, step);
    Spot spot = latest;
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(spot);
      case START_ARRAY -> list(spot);
      case VALUE_STRING -> new Node.Text(spot, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot);
      case VALUE_TRUE, VALUE_FALSE -> new Node.Truth(spot, parser.getBooleanValue());
      case VALUE_NULL -> new Node.Nothing(spot);
      case null, default -> throw Misfit.notJson(spot.place(), "problem.json.unexpected");
    };
  }

  private Node object(Spot spot) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Spot named = here(spot, name);
      parser.nextToken();
      Node value = value(spot, name);
      if (nodes.put(name, value) != null) {
        throw Misfit.contradiction(
            new Node.Nothing(named), "problem.contradiction.property-twice", Excerpt.of(name));
      }
    }
    return new Node.Properties(spot, nodes);
  }

  private Node list(Spot spot) {
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(value(spot, nodes.size()));
    }
    return new Node.Items(spot, nodes);
  }

  private Node number(Spot spot) {
    try {
      return new Node.Decimal(spot, new BigDecimal(parser.getString()));
    } catch (NumberFormatException _) {
      throw Misfit.notJson(spot.place(), "problem.json.too-much");
    }
  }

  private Spot here(@Nullable Spot parent, Object step) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Spot(parent, step, location.getLineNr(), location.getColumnNr());
  }

  /// The trouble where the parser stopped, with the path of the last value begun.
  private Misfit notJson(JacksonException e) {
    TokenStreamLocation location =
        e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    Place place = new Place(location.getLineNr(), location.getColumnNr(), latest.place().path());
    return switch (e) {
      case StreamConstraintsException _ -> Misfit.notJson(place, "problem.json.too-much");
      case JacksonException _ when isAtEnd(location) -> Misfit.notJson(place, "problem.json.ends");
      default -> Misfit.notJson(place, "problem.json.unexpected");
    };
  }

  private boolean isAtEnd(TokenStreamLocation location) {
    return json.substring((int) Math.max(0, location.getCharOffset())).isBlank();
  }
}
