package org.periplo.edit;

/// Keeps what has not changed the very same.
final class Sharing {
  private Sharing() {}

  /// What was before, if what is after equals it; else what is after.
  static <T> T kept(T before, T after) {
    return after.equals(before) ? before : after;
  }
}
