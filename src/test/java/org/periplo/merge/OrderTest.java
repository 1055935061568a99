package org.periplo.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

  private static SequencedMap<String, Object> items(List<String> keys) {
    SequencedMap<String, Object> items = new LinkedHashMap<>();
    keys.forEach(it -> items.put(it, it));
    return items;
  }

  private static List<String> letters(String word) {
    return List.of(word.split(""));
  }

  @ParameterizedTest
  @CsvSource({
    "abcde, abcde, ''",
    "abcde, eabcd, e",
    "abcde, bcdea, a",
    "abcde, axbyc, ''",
    "abcde, acbde, c",
    "abcdef, fedcba, fedcb",
  })
  void asFewAsCanBeHaveMoved(String before, String after, String moved) {
    assertThat(new Order(items(letters(after))).movedSince(new Order(items(letters(before)))))
        .isEqualTo(moved.isEmpty() ? Set.of() : Set.copyOf(letters(moved)));
  }

  @ParameterizedTest
  @CsvSource({
    "abcde, abcde, eabcd, eabcd",
    "abcde, eabcd, abcde, eabcd",
    "abcde, eabcd, acbde, eacbd",
    "abcde, abxcde, abycde, abyxcde",
    "abcde, abde, acbde, acbde",
    "abc, cab, bca, cba",
  })
  void whatOnlyTheOtherMovedFollowsThem(String base, String mine, String theirs, String joined) {
    JoinedOrder order =
        new JoinedOrder(items(letters(base)), items(letters(mine)), items(letters(theirs)));

    assertThat(String.join("", order.keys(Set.of()))).isEqualTo(joined);
  }

  @Test
  void whereIDidNothingTheOrderIsTheirs() {
    List<String> base = letters("abcdefghij");
    for (long seed = 1; seed <= 200; seed++) {
      List<String> theirs = new ArrayList<>(base);
      Collections.shuffle(theirs, new Random(seed));
      JoinedOrder order = new JoinedOrder(items(base), items(base), items(theirs));

      assertThat(order.keys(Set.of())).as("seed %d", seed).isEqualTo(theirs);
    }
  }
}
