package org.periplo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormsTest {

  private static Block block(List<String> first, List<String> second) {
    return new Block(List.of(first, second));
  }

  @Test
  void cellsAreReadAsSpreadsheetsWriteThem() {
    assertThat(TabText.read("a\t\"b\nc \"\"d\"\"\"\t\"e\"\r\nf\"\t\tg h\r\n"))
        .contains(block(List.of("a", "b\nc \"d\"", "\"e\""), List.of("f\"", "", "g h")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nb", "\ta\n\t\tb", "1.\ta\n2.\tb", "•\ta", "\"quoted\"\nwords"})
  void textWithoutColumnsIsNoBlock(String text) {
    assertThat(TabText.read(text)).isEmpty();
  }

  @Test
  void blocksComeBackFromText() {
    Block block = block(List.of("\"", "\"a\"\"b\"", "\tx\t", "y\n"), List.of("", "\"c\"", "", "z"));

    assertThat(TabText.read(TabText.write(block))).contains(block);
  }

  @Test
  void theEdgesWithoutTextDoNotCount() {
    assertThat(new Block(List.of(List.of("", "a", " "), List.of("\u00a0", ""), List.of())))
        .isEqualTo(new Block(List.of(List.of("", "a"))));
  }

  @Test
  void bulletsAreTakenOffAndIndentedLinesGoOn() {
    assertThat(CardLines.read("- a\n  b\n* c\n\n12) d\n–\te\n-5 %\nf.g\n  h"))
        .containsExactly("a\nb", "c", "d", "e", "-5 %", "f.g", "h");
  }

  @Test
  void aCellOfOneLineIsOneCardAsItIs() {
    assertThat(CardLines.readCell(" - a ")).containsExactly("- a");
    assertThat(CardLines.readCell("- a\n- b")).containsExactly("a", "b");
    assertThat(CardLines.readCell("\u00a0")).isEmpty();
  }

  static List<List<String>> cells() {
    return List.of(
        List.of(),
        List.of("a"),
        List.of("- a"),
        List.of("a", "b"),
        List.of("a\nb"),
        List.of("a\nb", "c", "- d"),
        List.of("1. a", "2. b"));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void theCardsOfACellComeBackFromItsLines(List<String> cards) {
    assertThat(CardLines.readCell(CardLines.write(cards))).isEqualTo(cards);
  }

  @Test
  void whatACardCannotHoldIsLeftOutOrRepaired() {
    assertThat(
            CleanText.of("\ufeffa\u0000b\u001b\u0085\tc\rd\r\ne\u000bf\uffff\ud83d|\udc69\ud83d"))
        .isEqualTo("ab\tc\nd\ne\nf\ufffd|\ufffd\ufffd");
    assertThat(CleanText.of("👩‍💻 \u202eabc\u202c \u200fע"))
        .isEqualTo("👩‍💻 \u202eabc\u202c \u200fע");
  }

  @Test
  void aVeryLongWordIsOneCard() {
    String word = "x".repeat(100_000);

    assertThat(Incoming.of(Offer.ofText(word))).isEqualTo(new Incoming.Lines(List.of(word)));
  }

  /// Texts of up to five million characters that nobody means well.
  static List<String> hostile() {
    return List.of(
        "x".repeat(5_000_000),
        "x\t\n".repeat(1_000_000) + "\t".repeat(1_900_000) + "y",
        "\"\t".repeat(2_500_000),
        "\"\"\t\n".repeat(1_200_000),
        "- a\n" + "  x\n".repeat(1_200_000),
        " ".repeat(5_000_000),
        "-" + " ".repeat(4_000_000) + "\t",
        "\n".repeat(5_000_000),
        "\ud83d".repeat(5_000_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileTextIsReadOrRefusedInTime(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(
                    switch (Incoming.of(
                        new Offer(Optional.empty(), Optional.empty(), Optional.of(text)))) {
                      case Incoming.Cards _ -> false;
                      case Incoming.Table(List<List<String>> rows) -> rows.size() <= 20_000;
                      case Incoming.Lines(List<String> texts) -> texts.size() <= 20_000;
                      case Incoming.Nothing _, Incoming.TooLarge _ -> true;
                    })
                .isTrue());
  }
}
