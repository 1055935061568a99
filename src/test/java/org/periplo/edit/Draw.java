package org.periplo.edit;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Draws by chance: words, places and one of what is there.
final class Draw {
  private static final List<String> WORDS = List.of("", "ask", "pay now", "línea\nnueva", "?");

  private final RandomGenerator random;

  Draw(RandomGenerator random) {
    this.random = random;
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <E extends Enum<E>> E oneOf(Class<E> values) {
    return oneOf(List.of(values.getEnumConstants()));
  }

  /// One of `values`, or none.
  <T> Optional<T> maybe(List<T> values) {
    return values.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(values));
  }

  /// Up to three of `values`, perhaps one of them twice.
  <T> List<T> some(List<T> values) {
    return values.isEmpty()
        ? List.of()
        : Stream.generate(() -> oneOf(values)).limit(1 + random.nextInt(3)).toList();
  }

  String words() {
    return oneOf(WORDS);
  }

  /// A place in a short list, or beyond its end.
  int place() {
    return random.nextInt(5);
  }

  /// A number from `least` to `most`, both included.
  int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
