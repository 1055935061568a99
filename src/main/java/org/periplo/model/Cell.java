package org.periplo.model;

/// Where a lane crosses a step.
public record Cell(LaneId lane, StepId step) {}
