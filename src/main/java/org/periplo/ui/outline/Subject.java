package org.periplo.ui.outline;

import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.StepId;

/// What a line of the outline stands for; it stays the same while its words change.
public sealed interface Subject {

  /// An element of the project.
  record Element(ElementId id) implements Subject {}

  /// What a curve says of a step, be there a point or not.
  record Feeling(CurveId curve, StepId step) implements Subject {}

  /// The project itself, its brand, or one of the groups that the outline begins with.
  enum Branch implements Subject {
    /// The project, by its name.
    PROJECT,
    /// How the company shows itself.
    BRAND,
    /// The maps of the project.
    MAPS,
    /// The personas of the project.
    PERSONAS,
    /// The segments of the project.
    SEGMENTS,
    /// The stages of the map that is looked at, with their steps and cards.
    STAGES,
    /// The lanes of the map that is looked at, with the emotion curves.
    LANES,
    /// The links between cards of the map that is looked at.
    LINKS,
    /// The channels of the project.
    CHANNELS,
    /// The teams of the project.
    TEAMS;

    /// Whether it is a group of other lines.
    boolean isGroup() {
      return this != PROJECT && this != BRAND;
    }

    /// Whether it is seen with all that is in it from the start.
    boolean isOpenAtFirst() {
      return this == MAPS || this == PERSONAS || this == STAGES;
    }
  }
}
