package org.periplo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

class VisualOrderTest {

  private static final TextStyle PLAIN = Theme.LIGHT.card();
  private static final TextStyle BOLD = PLAIN.in(FontFace.BOLD);

  private record Seen(String letters, double x) {}

  @Test
  void lettersFromLeftToRightStandAsTheyAreWritten() {
    assertThat(seen("¿Qué? – “ñandú” 10\u00A0€")).isEqualTo("¿Qué? – “ñandú” 10\u00A0€");
  }

  @Test
  void hebrewStandsFromRightToLeftAndItsNumbersFromLeftToRight() {
    assertThat(seen("שלום, עולם! (אבג) 12")).isEqualTo("12 (גבא) !םלוע ,םולש");
  }

  @Test
  void hebrewInsideASpanishSentenceTurnsAlone() {
    assertThat(seen("La ruta שלום עולם: a")).isEqualTo("La ruta םלוע םולש: a");
  }

  @Test
  void marksStayOnTheirLetters() {
    assertThat(seen("שָׁל")).isEqualTo("לשָׁ");
  }

  @Test
  void whatShowsNothingIsNotSeen() {
    assertThat(seen("a\u200Eb\u200Dc\u2060d\u3000e")).isEqualTo("abcde");
  }

  @Test
  void aWideSpaceTakesItsRoom() {
    List<Seen> seen = all(Typesetter.set("a\u3000b", PLAIN, 500));

    assertThat(seen.getLast().x()).isEqualTo(Advances.width("a\u3000", PLAIN));
  }

  @Test
  void aMarkThatStandsInHebrewPlacesWhatStandsBesideIt() {
    assertThat(seen("a שלום! b")).isEqualTo("a םולש! b");
    assertThat(seen("a שלום!\u200F b")).isEqualTo("a !םולש b");
  }

  @Test
  void eachLineOfAHebrewParagraphRunsFromRightToLeft() {
    List<Seen> seen = all(Typesetter.set("שלום abc", PLAIN, Advances.width("שלום", PLAIN) + 1));

    assertThat(seen).containsExactly(new Seen("םולש", 0), new Seen("abc", 0));
  }

  @Test
  void aSentenceThatBeginsWithAHebrewNameRunsFromLeftToRight() {
    assertThat(seen("שלום: what the customer does.")).isEqualTo("םולש: what the customer does.");
  }

  @Test
  void runsOfALineStandInTheirOrderToo() {
    List<Seen> seen = all(block(new Run("שלום ", BOLD), new Run("עולם", PLAIN)));

    assertThat(seen.stream().map(Seen::letters)).containsExactly(" םולש", "םלוע");
    assertThat(seen.getFirst().x()).isCloseTo(Advances.width("עולם", PLAIN), within(1e-9));
  }

  @Test
  void aToolkitThatTurnsWordsByItselfIsGivenThemAsTheyAreWritten() {
    List<String> written = new ArrayList<>();

    block(new Run("a (שלום עולם)", PLAIN))
        .placeSeen(0, 0, (run, _, _) -> written.add(VisualOrder.asWritten(run)));

    assertThat(written).containsExactly("a (", "שלום עולם", ")");
  }

  private static TextBlock block(Run... runs) {
    return Typesetter.set(List.of(new Paragraph(List.of(runs), 0)), 500);
  }

  private static String seen(String text) {
    return all(Typesetter.set(text, PLAIN, 500)).stream()
        .sorted(Comparator.comparingDouble(Seen::x))
        .map(Seen::letters)
        .collect(Collectors.joining());
  }

  private static List<Seen> all(TextBlock block) {
    List<Seen> all = new ArrayList<>();
    block.placeSeen(0, 0, (run, x, _) -> all.add(new Seen(run.text(), x)));
    return all;
  }
}
