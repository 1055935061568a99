package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Safekeeping;

/// What windows of tests leave to others to keep.
public final class TestKeeping {

  private TestKeeping() {}

  /// Keeps nothing but what is saved.
  public static Keeping nothing() {
    return with(new Forgetful());
  }

  /// Keeps what is saved, and where somebody was.
  static Keeping with(Memory memory) {
    return new Keeping(
        memory, Optional.empty(), _ -> new Safekeeping(Path.of("target", "test-keeping"), 0));
  }

  /// Keeps all, in a folder of the test's own.
  public static Keeping in(Path folder, Journals journals) {
    return new Keeping(
        new Forgetful(), Optional.of(journals), count -> new Safekeeping(folder, count));
  }

  private static final class Forgetful implements Memory {
    @Override
    public Optional<Whereabouts> of(Path file) {
      return Optional.empty();
    }

    @Override
    public void keep(Path file, Whereabouts whereabouts) {}
  }
}
