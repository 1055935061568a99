package org.periplo.exchange.table;

import java.util.List;
import java.util.stream.Stream;
import org.periplo.exchange.Extract;
import org.periplo.layout.MapWords;

/// All that a project says, in tables.
public final class ProjectTables {

  private ProjectTables() {}

  /// The tables that have rows, in the project's language: the cards first, then the maps, then who
  /// and what they refer to.
  public static List<Table> of(Extract extract) {
    MapWords words = new MapWords(extract.project());
    MapTables maps = new MapTables(extract, words);
    PeopleTables people = new PeopleTables(extract.project(), words);
    return Stream.of(
            CardTable.of(extract),
            maps.maps(),
            maps.stages(),
            maps.emotions(),
            maps.reviews(),
            people.personas(),
            people.segments(),
            people.channels(),
            people.teams())
        .filter(it -> !it.rows().isEmpty())
        .toList();
  }
}
