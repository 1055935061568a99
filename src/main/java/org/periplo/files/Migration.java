package org.periplo.files;

/// One step from a format to the next: it says what an older file says as the newer format does.
///
/// A migration is written once and never changed again, so it leans on no codec, which will change:
/// only on what both formats were.
interface Migration {

  /// The version that a file is of behind this step.
  FormatVersion to();

  /// What the step does, in a few words.
  String name();

  /// The project as the newer format says it; the very same if nothing has to change.
  Migrated applyTo(Node.Properties project);
}
