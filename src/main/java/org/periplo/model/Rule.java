package org.periplo.model;

import java.util.List;

/// A rule that every project obeys; the constructors of this package refuse what breaks one.
public enum Rule {
  /// An id has 1 to 64 letters, digits, `-` or `_`. Arguments: the id.
  ID_FORM,
  /// An id stands for one element of the project. Arguments: the id.
  ID_UNIQUE,
  /// A reference names an element that is there. Arguments: the id, who refers to it.
  REFERENCE_EXISTS,
  /// A number lies in its range. Arguments: the property, the number, least, most.
  NUMBER_RANGE,
  /// A number has 12 digits behind the point at the most. Arguments: the property, the number.
  NUMBER_DIGITS,
  /// A journey map has a stage or more. Arguments: the map's id.
  MAP_HAS_STAGE,
  /// A stage has a step or more. Arguments: the stage's id.
  STAGE_HAS_STEP,
  /// A project has a journey map or more.
  PROJECT_HAS_MAP,
  /// A card stands in a lane and a step of its map. Arguments: the card, the lane, the step.
  CARD_IN_CELL,
  /// A card does not reach beyond the last step. Arguments: the card, its span.
  SPAN_WITHIN_MAP,
  /// A card has the details that its lane's kind asks for. Arguments: the card, the lane.
  CARD_FITS_LANE,
  /// An emotion curve belongs to a lane of emotions. Arguments: the curve, the lane.
  CURVE_IN_EMOTION_LANE,
  /// An emotion curve has one point a step at the most. Arguments: the curve, the step.
  ONE_POINT_A_STEP,
  /// A link goes from a pain point or a touchpoint to a touchpoint, or from an opportunity to a
  /// pain point. Arguments: the link.
  LINK_MAKES_SENSE,
  /// A map is paired with another map. Arguments: the map.
  PAIR_IS_ANOTHER_MAP,
  /// A colour is written `#` and six hexadecimal digits. Arguments: the text.
  COLOUR_FORM;

  /// Returns `value` if the rule holds.
  ///
  /// @param holds whether the rule holds
  /// @param value what to give back
  /// @param arguments what the rule's description asks for, for the message
  /// @throws BrokenRuleException if the rule does not hold
  <T> T require(boolean holds, T value, Object... arguments) {
    if (!holds) {
      throw new BrokenRuleException(this, List.of(arguments));
    }
    return value;
  }
}
