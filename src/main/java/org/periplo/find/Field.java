package org.periplo.find;

/// What a text is to the element that it belongs to.
public enum Field {
  /// What it is called.
  NAME,
  /// The words of a card.
  TEXT,
  /// The internal note of a card.
  NOTE,
  /// A tag of a card.
  TAG,
  /// Where a card's evidence comes from.
  SOURCE,
  /// Why a pain point hurts.
  ROOT_CAUSE,
  /// The unit of a metric.
  UNIT,
  /// Where a metric's value comes from.
  METRIC_SOURCE,
  /// What was said or would be said.
  QUOTE,
  /// The name of a feeling.
  LEVEL,
  /// A few words more.
  DESCRIPTION,
  /// What is wanted.
  GOAL,
  /// What a segment is worth.
  VALUE,
  /// Why a map is drawn.
  PURPOSE,
  /// What the business wants to reach.
  OBJECTIVE,
  /// The situation that is mapped.
  SCENARIO,
  /// What the customer expects.
  EXPECTATIONS,
  /// What a review found.
  CONCLUSIONS,
  /// Who a persona is.
  WHO,
  /// What a persona is after.
  GOALS,
  /// What a persona must do.
  MUST_DO,
  /// What a persona sees.
  SEES,
  /// What a persona says.
  SAYS,
  /// What a persona does.
  DOES,
  /// What a persona hears.
  HEARS,
  /// What a persona thinks and feels.
  THINKS_AND_FEELS,
  /// What hurts a persona.
  PAINS,
  /// What helps a persona.
  GAINS,
  /// The company that a project is for.
  ORGANISATION,
  /// Who made the map.
  DEPARTMENT,
  /// What stands over each page.
  HEADER,
  /// What stands under each page.
  FOOTER
}
