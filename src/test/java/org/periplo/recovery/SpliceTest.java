package org.periplo.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.model.Bytes;

class SpliceTest {

  private static final Bytes NOTHING = Bytes.copyOf(new byte[0]);

  @ParameterizedTest
  @CsvSource({
    "abcdef, abXdef, 2, 3, X",
    "abcdef, abdef, 2, 3, ''",
    "abcdef, abcabcdef, 3, 3, abc",
    "aaa, aaaa, 3, 0, a",
    "aaaa, aa, 2, 0, ''",
    "abc, abc, 3, 0, ''",
    "'', abc, 0, 0, abc",
    "abc, '', 0, 0, ''",
  })
  void whatBeginningAndEndShareIsKept(
      String before, String after, int front, int back, String middle) {
    Splice splice = Splice.between(bytes(before), bytes(after));

    assertThat(splice.front()).isEqualTo(front);
    assertThat(splice.back()).isEqualTo(back);
    assertThat(splice.middle().toArray()).isEqualTo(bytes(middle));
    assertThat(splice.of(bytes(before))).isEqualTo(bytes(after));
  }

  @Test
  void whateverWasThereBecomesWhateverCameAfter() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2000; i++) {
      byte[] before = bytes(random);
      byte[] after = bytes(random);

      assertThat(Splice.between(before, after).of(before)).isEqualTo(after);
    }
  }

  private static byte[] bytes(SplittableRandom random) {
    byte[] bytes = new byte[random.nextInt(12)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) random.nextInt(2);
    }
    return bytes;
  }

  @Test
  void aSpliceOfSomethingLongerIsRefused() {
    Splice splice = new Splice(2, 2, Bytes.copyOf(bytes("X")));

    assertThat(splice.fits(bytes("abc"))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> splice.of(bytes("abc")));
    assertThat(new Splice(-1, 0, NOTHING).fits(bytes("abc"))).isFalse();
    assertThat(new Splice(1, Integer.MAX_VALUE, NOTHING).fits(bytes("abc"))).isFalse();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
