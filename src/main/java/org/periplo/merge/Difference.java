package org.periplo.merge;

import java.util.Optional;

/// What is otherwise in one of two projects.
public sealed interface Difference {

  /// Where it is.
  Where where();

  /// Only the second has it.
  record Added(Where where) implements Difference {}

  /// Only the first has it.
  record Removed(Where where) implements Difference {}

  /// It stands elsewhere among the same others.
  ///
  /// @param behind what it stands behind in the second; empty if it stands first
  record Moved(Where where, Optional<String> behind) implements Difference {}

  /// It has another value.
  ///
  /// @param before the value in the first; empty if it has none
  /// @param after the value in the second; empty if it has none
  record Changed(Where where, Optional<String> before, Optional<String> after)
      implements Difference {}
}
