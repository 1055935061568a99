package org.periplo.files;

import java.util.Locale;
import java.util.stream.Stream;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Rule;

/// Finds the place in a document where a rule of the model is broken.
final class Contradiction {

  private Contradiction() {}

  /// The rule broken by the value at a node.
  static Misfit at(Node node, BrokenRuleException broken) {
    Object[] words = broken.arguments().stream().map(Contradiction::word).toArray();
    return Misfit.contradiction(node, "problem.rule." + key(broken.rule()), words);
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
      case REFERENCE_EXISTS -> reference(scope, first, broken.arguments().getLast().toString());
      case SPAN_WITHIN_MAP -> property(element(scope, first), "span");
      case CURVE_IN_EMOTION_LANE -> property(element(scope, first), "lane");
      case PAIR_IS_ANOTHER_MAP -> property(element(scope, first), "pairedWith");
      case COLOUR_FORM -> reference(scope, first, "");
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

  /// The text `missing` in the element `from`.
  private static Node reference(Node.Properties scope, String missing, String from) {
    return all(element(scope, from)).filter(it -> isText(it, missing)).findFirst().orElse(scope);
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

  /// An argument as it can stand in a message.
  private static Object word(Object argument) {
    return argument instanceof Number ? argument : Excerpt.of(argument.toString());
  }

  private static String key(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
