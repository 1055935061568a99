package org.periplo.merge;

import java.util.List;
import org.periplo.model.Project;

/// A project that holds what two people made of one.
///
/// @param conflicts what only one of them could have, in the order of the file
public record Joined(Project project, List<Conflict> conflicts) {

  public Joined {
    conflicts = List.copyOf(conflicts);
  }

  /// The same, told from the other's side.
  public Joined swapped() {
    return new Joined(project, conflicts.stream().map(Conflict::swapped).toList());
  }
}
