package org.periplo.layout;

import org.periplo.geometry.Box;
import org.periplo.model.Step;
import org.periplo.text.TextBlock;

/// A step and where it goes.
///
/// @param stage the index of its stage
/// @param head where its name goes
/// @param column all of its cells
public record PlacedStep(Step step, int stage, Box head, Box column, TextBlock name) {}
