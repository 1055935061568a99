package org.periplo.endurance;

import java.io.Serial;
import java.security.Provider;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.periplo.app.Periplo;

/// The program, whose chance is the same in each run: so are the names of its temporary files, and
/// who watches it knows them beforehand.
final class SameRandom extends Provider {

  @Serial private static final long serialVersionUID = 1;

  private SameRandom() {
    super("Same", "1", "no chance at all");
    putService(
        new Service(this, "SecureRandom", "Same", Sequence.class.getName(), List.of(), Map.of()));
  }

  /// @param arguments the program's
  public static void main(String[] arguments) {
    Security.insertProviderAt(new SameRandom(), 1);
    Periplo.main(arguments);
  }

  /// The same sequence for everybody who asks for one.
  public static final class Sequence extends SecureRandomSpi {

    @Serial private static final long serialVersionUID = 1;

    private final transient SplittableRandom random = new SplittableRandom(1);

    @Override
    protected void engineSetSeed(byte[] seed) {
      // it stays the same
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      byte[] seed = new byte[count];
      random.nextBytes(seed);
      return seed;
    }
  }
}
