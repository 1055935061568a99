package org.periplo.drawing;

/// What a mark is to somebody who does not see it; painters make structure tags of it.
public enum Role {
  /// Adds nothing to the meaning: surfaces, hairlines, ornaments. Not read aloud.
  DECORATION,
  /// The title of a page.
  TITLE,
  /// What stands under a title.
  SUBTITLE,
  /// The name of a stage; what follows, up to the next stage, belongs to it.
  STAGE,
  /// The name of a step.
  STEP,
  /// The name of a lane.
  LANE,
  /// A card.
  CARD,
  /// A picture, a curve or a chart, with its name as alternative text.
  FIGURE,
  /// Words that explain.
  NOTE,
  /// What stands at the foot of every page: not read aloud on each.
  FOOTER,
  /// The number of a page: not read aloud either.
  PAGE_NUMBER
}
