package org.periplo.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was changed in a file of an older format so that it means the same in the newest.
///
/// @param spot where it was, the first time
/// @param key the message that says what was changed
/// @param arguments what the message asks for
record Repair(Spot spot, String key, List<Object> arguments) {

  /// The same, with one more argument.
  Repair with(Object argument) {
    return new Repair(spot, key, Stream.concat(arguments.stream(), Stream.of(argument)).toList());
  }

  /// It in words for the person, of the file of that name.
  Problem problem(String file) {
    return new Problem(Problem.Kind.REPAIRED, file, Optional.of(spot.place()), key, arguments);
  }
}
