package org.periplo.files;

import java.util.List;

/// The way from each older format to the one that this Periplo writes.
final class Migrations {

  /// Every step, in the order of the formats.
  static final List<Migration> ALL = List.of(new NamesTaken());

  private Migrations() {}

  /// A project of an older format as this Periplo's format says it.
  static Migrated upToDate(Node.Properties project, FormatVersion from) {
    Migrated migrated = new Migrated(project, List.of());
    for (Migration migration : ALL) {
      if (from.isBefore(migration.to())) {
        migrated = migrated.by(migration);
      }
    }
    return migrated;
  }
}
