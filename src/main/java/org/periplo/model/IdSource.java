package org.periplo.model;

import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Makes ids that stand in no project yet, as far as chance can tell: 50 random bits each.
public final class IdSource {

  private static final int LENGTH = 10;

  private final RandomGenerator random;

  /// @param random where the bits come from; the same sequence gives the same ids
  public IdSource(RandomGenerator random) {
    this.random = random;
  }

  /// A new id, e.g. `next(CardId::new)`.
  public <I extends ElementId> I next(Function<String, I> kind) {
    StringBuilder value = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      value.append(Character.forDigit(random.nextInt(32), 32));
    }
    return kind.apply(value.toString());
  }
}
