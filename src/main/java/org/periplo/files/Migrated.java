package org.periplo.files;

import java.util.List;
import java.util.stream.Stream;

/// A project on its way from an older format to the newest.
///
/// @param repairs what had to be changed that a person may look for
record Migrated(Node.Properties project, List<Repair> repairs) {

  /// One step further.
  Migrated by(Migration migration) {
    Migrated next = migration.applyTo(project);
    return new Migrated(
        next.project, Stream.concat(repairs.stream(), next.repairs.stream()).toList());
  }
}
