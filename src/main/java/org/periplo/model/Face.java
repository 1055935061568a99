package org.periplo.model;

/// A face that stands for a feeling.
public enum Face {
  /// The brows drawn down, the corners of the mouth too.
  ANGRY,
  /// The corners of the mouth far down.
  SAD,
  /// The corners of the mouth a little down.
  UNHAPPY,
  /// A mouth that does not know which way to go.
  CONFUSED,
  /// A straight mouth.
  CALM,
  /// A round mouth.
  SURPRISED,
  /// The corners of the mouth a little up.
  SMILING,
  /// The corners of the mouth far up.
  HAPPY,
  /// A laughing mouth.
  DELIGHTED
}
