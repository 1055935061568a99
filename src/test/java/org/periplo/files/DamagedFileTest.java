package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.model.RandomProject;

/// Whatever the bytes, the answer is a project or a problem, and never another exception.
class DamagedFileTest {

  private static final int DAMAGES = 300;
  private static final String SIGNS = "0129-.,:{}[]\"\\eE \u0000azA";

  @Test
  void aFileCutAnywhereIsAProblem() {
    byte[] whole = BrokenProject.sound();
    IntStream.range(0, whole.length - 2)
        .forEach(
            it ->
                assertThat(isSound(Arrays.copyOf(whole, it)))
                    .as("the first %d bytes", it)
                    .isFalse());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDamagedFileIsAProjectThatCanBeSavedOrAProblem(int seed) throws ProblemException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole = ProjectFiles.toBytes(RandomProject.from(seed));
    for (int i = 0; i < DAMAGES; i++) {
      byte[] damaged = damaged(whole, random);
      if (isSound(damaged)) {
        byte[] again = ProjectFiles.toBytes(ProjectFiles.parse(damaged, "damaged"));
        assertThat(isSound(again)).as("seed %d, damage %d", seed, i).isTrue();
      }
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  /// A part of the file moved over another, or a byte changed: most damages stay JSON that way.
  private static byte[] damaged(byte[] whole, SplittableRandom random) {
    byte[] damaged = whole.clone();
    int length = Math.min(random.nextInt(1, 40), whole.length);
    int from = random.nextInt(whole.length - length + 1);
    int to = random.nextInt(whole.length - length + 1);
    if (random.nextBoolean()) {
      System.arraycopy(whole, from, damaged, to, length);
    } else {
      damaged[to] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
    return damaged;
  }

  private static boolean isSound(byte[] json) {
    try {
      ProjectFiles.parse(json, "damaged");
      return true;
    } catch (ProblemException e) {
      assertThat(e.getMessage()).isNotEmpty();
      return false;
    }
  }
}
