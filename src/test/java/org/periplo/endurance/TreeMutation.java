package org.periplo.endurance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Changes a document as a tree, so that it stays JSON.
final class TreeMutation {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 150;
  private static final int SHALLOW = 20;

  private static final Set<String> FREE_TEXTS =
      Set.of(
          "name",
          "text",
          "note",
          "tags",
          "quote",
          "goal",
          "description",
          "purpose",
          "source",
          "unit",
          "header",
          "conclusions",
          "says");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0.0",
          "-1",
          "0.5",
          "3.9999999999999999999",
          "1e-400",
          "1e400",
          "-1e999999999",
          "2147483648",
          "-9223372036854775809",
          "0.1234567890123456789");

  private final SplittableRandom random;
  private final List<Place> places = new ArrayList<>();

  /// Where a value stands.
  private record Place(JsonNode parent, String name, int index) {
    JsonNode value() {
      return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else if (index < parent.size()) {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }
  }

  private TreeMutation(JsonNode document, SplittableRandom random) {
    this.random = random;
    collect(document);
  }

  /// Changes one thing in a document; `other` lends its parts.
  static void change(JsonNode document, JsonNode other, SplittableRandom random) {
    new TreeMutation(document, random).change(new TreeMutation(other, random));
  }

  private void collect(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().forEach(it -> places.add(new Place(node, it, 0)));
    } else if (node instanceof ArrayNode) {
      for (int i = 0; i < node.size(); i++) {
        places.add(new Place(node, "", i));
      }
    }
    node.forEach(this::collect);
  }

  private Place any() {
    return places.get(random.nextInt(places.size()));
  }

  private void change(TreeMutation other) {
    if (random.nextInt(3) > 0) {
      changeMildly();
    } else {
      changeWildly(any(), other);
    }
  }

  /// In a way that a sound project often stays one.
  private void changeMildly() {
    Place place = any();
    JsonNode value = place.value();
    if (FREE_TEXTS.contains(place.name())) {
      place.set(value.isArray() ? list(value) : StringNode.valueOf(text()));
    } else if (value.isNumber()) {
      place.set(NODES.numberNode(random.nextInt(-3, 8)));
    } else if (value.isArray() || place.parent().isArray()) {
      repeat(place);
    } else if (place.parent() instanceof ObjectNode object) {
      object.set(name(), nested(value));
    }
  }

  private JsonNode list(JsonNode value) {
    return value.isEmpty() || value.get(0).isString() ? NODES.arrayNode().add(text()) : value;
  }

  private void changeWildly(Place place, TreeMutation other) {
    switch (random.nextInt(9)) {
      case 0 -> place.remove();
      case 1 -> place.set(any().value().deepCopy());
      case 2 -> place.set(other.any().value().deepCopy());
      case 3 -> place.set(number());
      case 4 -> place.set(StringNode.valueOf(text()));
      case 5 -> place.set(nested(place.value()));
      case 6 -> place.set(literal());
      case 7 -> rename(place);
      default -> repeat(place);
    }
  }

  private JsonNode number() {
    return DecimalNode.valueOf(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
  }

  private String text() {
    NastyText[] texts = NastyText.values();
    NastyText text = texts[random.nextInt(texts.length)];
    return text.isLong() ? text.text().substring(0, random.nextInt(1, 1500)) : text.text();
  }

  private String name() {
    String text = text();
    return text.substring(0, Math.min(text.length(), random.nextInt(1200)));
  }

  private JsonNode nested(JsonNode value) {
    JsonNode nested = value.deepCopy();
    int most = random.nextInt(8) == 0 ? DEEPEST : SHALLOW;
    for (int depth = random.nextInt(1, most); depth > 0; depth--) {
      nested =
          random.nextBoolean()
              ? NODES.arrayNode().add(nested)
              : NODES.objectNode().<ObjectNode>set("in", nested);
    }
    return nested;
  }

  private JsonNode literal() {
    return switch (random.nextInt(5)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.arrayNode();
      case 3 -> NODES.objectNode();
      default -> NODES.stringNode("");
    };
  }

  private void rename(Place place) {
    if (place.parent() instanceof ObjectNode object) {
      JsonNode value = object.remove(place.name());
      String another = any().name();
      object.set(random.nextBoolean() ? another : name(), value);
    }
  }

  private void repeat(Place place) {
    if (place.parent() instanceof ArrayNode list) {
      for (int copies = random.nextInt(1, 60); copies > 0; copies--) {
        JsonNode copy = place.value().deepCopy();
        if (copy instanceof ObjectNode object && object.has("id") && random.nextInt(8) > 0) {
          object.put("id", object.path("id").asString("") + "-" + copies);
        }
        list.add(copy);
      }
    }
  }
}
