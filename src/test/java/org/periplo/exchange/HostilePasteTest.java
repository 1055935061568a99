package org.periplo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.messages.Messages;

class HostilePasteTest {

  private static final Incoming TOO_LONG = new Incoming.TooLarge("problem.paste.too-long", 5);
  private static final Incoming TOO_MANY =
      new Incoming.TooLarge("problem.paste.too-many", Block.MOST_CELLS);

  private static Offer page(String html) {
    return new Offer(Optional.empty(), Optional.of(html), Optional.of("as text"));
  }

  /// What a clipboard can hold that nobody can mean.
  static List<Offer> tooMuch() {
    return List.of(
        Offer.ofText("abc\n".repeat(2_000_000)),
        Offer.ofText("a\n".repeat(30_000)),
        Offer.ofText("a\tb\n".repeat(300_000)),
        Offer.ofText("a\t".repeat(201) + "b"),
        page("<p>" + "x".repeat(5_000_000)),
        page("<table>" + ("<tr>" + "<td>1".repeat(100)).repeat(8_000)),
        page("<table>" + ("<tr>" + "<td>1".repeat(100)).repeat(400)),
        page("<table><tr><td>".repeat(100_000)),
        page("<div>".repeat(300_000)),
        new Offer(
            Optional.of("[".repeat(2_000_000)),
            Optional.empty(),
            Optional.of("a\n".repeat(30_000))));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void tooMuchIsRefusedInASentenceAndSoon(Offer offer) {
    Incoming incoming = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Incoming.of(offer));

    assertThat(incoming).isIn(TOO_LONG, TOO_MANY);
    assertThat(sentence((Incoming.TooLarge) incoming)).contains("copy less at a time");
  }

  private static String sentence(Incoming.TooLarge refused) {
    return Messages.in(Locale.ENGLISH).text(refused.key(), refused.most());
  }

  @Test
  void aPageNamesFilesAndAddressesInVain() {
    String page =
        """
        <!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
        <base href="http://127.0.0.1:9/"><link rel="stylesheet" href="a.css">
        <table><tr><td>&secret;<img src="x.png"><td>b<iframe src="file:///etc/"></iframe></table>
        """;

    assertThat(Incoming.of(page(page)))
        .isEqualTo(new Incoming.Table(List.of(List.of("&secret;", "b"))));
  }

  @Test
  void aWordOfAHundredThousandLettersIsPasted() {
    String word = "ñ".repeat(100_000);

    assertThat(Incoming.of(Offer.ofText(word))).isEqualTo(new Incoming.Lines(List.of(word)));
  }
}
