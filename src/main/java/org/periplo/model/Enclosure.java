package org.periplo.model;

/// Whether the project itself travels inside a PDF that is made of it.
public enum Enclosure {
  ENCLOSED,
  LEFT_OUT
}
