package org.periplo.figures;

/// What the upright hairlines of a map part.
public enum Ruling {
  /// Stages: enough where cards show the steps.
  STAGES,
  /// Steps too.
  STEPS
}
