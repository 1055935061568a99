package org.periplo.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.ElementId;

/// Finds the place in a document where a rule of the model is broken.
final class Contradiction {

  private static final double TOO_LONG_IN_DIGITS = 1e15;

  private Contradiction() {}

  /// The rule broken by the value at a node.
  static Misfit at(Node node, BrokenRuleException broken) {
    Object[] words = broken.arguments().stream().map(Contradiction::word).toArray();
    return Misfit.contradiction(node, key(broken), words);
  }

  /// The rule broken by something inside an object.
  static Misfit in(Node.Properties object, BrokenRuleException broken) {
    return at(culprit(object, broken), broken);
  }

  private static Node culprit(Node.Properties scope, BrokenRuleException broken) {
    String first = broken.arguments().stream().findFirst().map(Object::toString).orElse("");
    return switch (broken.rule()) {
      case NUMBER_RANGE, NUMBER_DIGITS -> property(scope, first);
      case ID_UNIQUE -> second(scope, first);
      case REFERENCE_EXISTS -> reference(scope, broken);
      case SPAN_WITHIN_MAP -> property(element(scope, first), "span");
      case CURVE_IN_EMOTION_LANE -> property(element(scope, first), "lane");
      case PAIR_IS_ANOTHER_MAP -> property(element(scope, first), "pairedWith");
      case COLOUR_FORM -> texts(property(scope, "accents"), first).findFirst().orElse(scope);
      case MAP_HAS_STAGE -> property(scope, "stages");
      case STAGE_HAS_STEP -> property(scope, "steps");
      case PROJECT_HAS_MAP -> property(scope, "maps");
      case ID_FORM, CARD_IN_CELL, CARD_FITS_LANE, ONE_POINT_A_STEP, LINK_MAKES_SENSE ->
          element(scope, first);
    };
  }

  private static Node property(Node.Properties object, String name) {
    return object.get(name).orElse(object);
  }

  /// The element with that id; the scope if it is not there, as for a rule about the scope itself.
  private static Node.Properties element(Node.Properties scope, String id) {
    return elements(scope, id).findFirst().orElse(scope);
  }

  /// The id of the second element that has it.
  private static Node second(Node.Properties scope, String id) {
    return elements(scope, id).skip(1).findFirst().map(it -> property(it, "id")).orElse(scope);
  }

  /// The text that names what is missing, in the element that refers to it.
  private static Node reference(Node.Properties scope, BrokenRuleException broken) {
    Node from = element(scope, broken.arguments().getLast().toString());
    MissingElement missing = missing(broken);
    return texts(from, broken.arguments().getFirst().toString())
        .filter(it -> missing.properties().contains(it.spot().property()))
        .findFirst()
        .orElse(from);
  }

  private static MissingElement missing(BrokenRuleException broken) {
    return MissingElement.of((ElementId) broken.arguments().getFirst());
  }

  private static Stream<Node.Properties> elements(Node scope, String id) {
    return all(scope)
        .filter(Node.Properties.class::isInstance)
        .map(Node.Properties.class::cast)
        .filter(it -> it.get("id").filter(node -> isText(node, id)).isPresent());
  }

  private static boolean isText(Node node, String value) {
    return node instanceof Node.Text text && text.value().equals(value);
  }

  /// The node and all inside it, in the order of the document.
  private static Stream<Node> all(Node node) {
    Stream<Node> inside =
        switch (node) {
          case Node.Properties object -> object.nodes().values().stream();
          case Node.Items items -> items.nodes().stream();
          case Node.Text _, Node.Decimal _, Node.Truth _, Node.Nothing _ -> Stream.empty();
        };
    return Stream.concat(Stream.of(node), inside.flatMap(Contradiction::all));
  }

  private static Stream<Node> texts(Node scope, String value) {
    return all(scope).filter(it -> isText(it, value));
  }

  /// An argument as it can stand in a message.
  private static Object word(Object argument) {
    return switch (argument) {
      case Integer number -> number;
      case Double number when Math.abs(number) < TOO_LONG_IN_DIGITS -> number;
      default -> Excerpt.of(argument.toString());
    };
  }

  private static String key(BrokenRuleException broken) {
    return switch (broken.rule()) {
      case REFERENCE_EXISTS -> missing(broken).key();
      case NUMBER_RANGE -> rangeKey(broken.arguments());
      default -> "problem.rule." + broken.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /// Of a range without an end that is worth telling, only the other end is told.
  private static String rangeKey(List<Object> arguments) {
    double value = ((Number) arguments.get(1)).doubleValue();
    double least = ((Number) arguments.get(2)).doubleValue();
    double most = ((Number) arguments.get(3)).doubleValue();
    if (most < Integer.MAX_VALUE) {
      return "problem.rule.number-range";
    }
    return value < least ? "problem.rule.number-least" : "problem.rule.number-most";
  }
}
