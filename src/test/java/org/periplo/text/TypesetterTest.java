package org.periplo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

class TypesetterTest {

  private static final TextStyle PLAIN =
      new TextStyle(FontFace.REGULAR, 10, 14, Colour.of("#1B2430"));
  private static final TextStyle BOLD = new TextStyle(FontFace.BOLD, 20, 26, Colour.of("#1B2430"));
  private static final List<String> PIECES =
      List.of(
          "a",
          "wait",
          "espera",
          "Anschlussflugbuchung",
          "well-known",
          "2024-25",
          "🙂",
          "👩‍👩‍👧",
          "e\u0301",
          "ñ",
          "–",
          "—",
          "-",
          ".",
          "«",
          " ",
          "  ",
          "    ",
          "\u00A0",
          "\u202F",
          "\u200B",
          "\t",
          "漢字",
          "https://example.org/a/very/long/path?with=much&more=of-it",
          "🇪🇸",
          "I",
          "WWWW");

  @Test
  void linesBreakAfterSpaces() {
    assertThat(broken("one two three", "one two ")).containsExactly("one two", "three");
  }

  @Test
  void spacesAtABreakStayOutOfTheLine() {
    assertThat(broken("one two   three", "one two")).containsExactly("one two", "three");
    assertThat(broken("one    ", "one")).containsExactly("one");
  }

  @Test
  void spacesInsideALineStay() {
    assertThat(broken("a   b c", "a   b")).containsExactly("a   b", "c");
    assertThat(broken("  a b", "  a")).containsExactly("  a", "b");
  }

  @Test
  void noBreakSpacesDoNotBreak() {
    assertThat(broken("to 10\u00A0km far", "10\u00A0km"))
        .containsExactly("to", "10\u00A0km", "far");
  }

  @Test
  void linesBreakAfterHyphensAndDashesBetweenLetters() {
    assertThat(broken("well-known", "known")).containsExactly("well-", "known");
    assertThat(broken("here—there", "here—t")).containsExactly("here—", "there");
  }

  @Test
  void numbersAndAsidesAreNotTornApart() {
    assertThat(broken("in 2024-25", "2024-25")).containsExactly("in", "2024-25");
    assertThat(broken("so —it is", "so —")).containsExactly("so", "—it", "is");
  }

  @Test
  void aWordThatIsTooWideBreaksBetweenCharacters() {
    assertThat(broken("IIIIII", "IIII")).containsExactly("IIII", "II");
    assertThat(broken("so IIIIIIIIII no", "IIIIIIII")).containsExactly("so", "IIIIIIII", "II no");
  }

  @Test
  void aCharacterOfSeveralPartsIsNotTornApart() {
    assertThat(broken("e\u0301e\u0301", "e")).containsExactly("e\u0301", "e\u0301");
    assertThat(broken("👩‍👩‍👧🇪🇸", "I")).containsExactly("👩‍👩‍👧", "🇪🇸");
  }

  @Test
  void spacesBehindAWordThatWasCutBeginNoLine() {
    assertThat(broken("IIIIIIIIIIIIIIII     no", "IIIIIIII"))
        .containsExactly("IIIIIIII", "IIIIIIII", "no");
  }

  @Test
  void spacesBeforeAWordThatFillsTheLineMakeNoEmptyLine() {
    assertThat(broken("   IIIIIIII", "IIII")).containsExactly("IIII", "IIII");
  }

  @Test
  void wordsInTwoStylesStayTogether() {
    Paragraph paragraph =
        new Paragraph(List.of(new Run("so wait", PLAIN), new Run("ing", BOLD)), 0);
    double width = Advances.width("wait", PLAIN) + Advances.width("ing", BOLD);

    assertThat(texts(Typesetter.set(List.of(paragraph), width))).containsExactly("so", "waiting");
  }

  @Test
  void spacesOfTwoStylesAtABreakStayOutOfTheLine() {
    Paragraph paragraph =
        new Paragraph(
            List.of(new Run("one ", PLAIN), new Run("  ", BOLD), new Run("two", PLAIN)), 0);

    Line first = Typesetter.set(List.of(paragraph), 20).lines().findFirst().orElseThrow();

    assertThat(first)
        .isEqualTo(
            new Line(
                List.of(new Run("one", PLAIN)),
                Advances.width("one", PLAIN),
                14,
                Advances.baseline(PLAIN)));
  }

  @Test
  void theLargestStyleMakesTheLine() {
    Paragraph paragraph = new Paragraph(List.of(new Run("a", PLAIN), new Run("b", BOLD)), 0);

    Line line = Typesetter.set(List.of(paragraph), 100).lines().findFirst().orElseThrow();

    assertThat(line.height()).isEqualTo(26);
    assertThat(line.baseline()).isEqualTo(Advances.baseline(BOLD));
  }

  @Test
  void eachLineOfTheTextIsAParagraph() {
    TextBlock block = Typesetter.set("one\n\ntwo\r\nthree", PLAIN, 100);

    assertThat(texts(block)).containsExactly("one", "", "two", "three");
    assertThat(block.height()).isEqualTo(4 * 14);
    assertThat(block.text()).isEqualTo("one\n\ntwo\nthree");
  }

  @Test
  void noTextHasNoLines() {
    assertThat(Typesetter.set("", PLAIN, 100).isEmpty()).isTrue();
  }

  @Test
  void aParagraphWithoutTextIsALine() {
    assertThat(Typesetter.set(List.of(Paragraph.of("", PLAIN, 5)), 100).height()).isEqualTo(19);
    assertThat(texts(Typesetter.set("   ", PLAIN, 100))).containsExactly("");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingButSpacesAtBreaksIsLost(long seed) {
    Random random = new Random(seed);
    Paragraph paragraph = paragraph(random);

    TextBlock block = Typesetter.set(List.of(paragraph), 1 + random.nextInt(120));

    String rest = paragraph.text();
    for (Line line : block.lines().toList()) {
      assertThat(rest.stripLeading()).startsWith(line.text().stripLeading());
      rest = rest.substring(rest.indexOf(line.text()) + line.text().length());
    }
    assertThat(rest).isBlank();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noLineIsWiderThanItMayBeUnlessItIsASingleCharacter(long seed) {
    Random random = new Random(seed);
    int width = 1 + random.nextInt(120);

    TextBlock block = Typesetter.set(List.of(paragraph(random)), width);

    assertThat(block.lines())
        .allSatisfy(
            it -> assertThat(it.width() <= width + 1e-6 || characters(it.text()) == 1).isTrue());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLineBreaksOnlyWhereItsNextWordHasNoRoom(long seed) {
    Random random = new Random(seed);
    int width = 20 + random.nextInt(100);
    Paragraph paragraph = Paragraph.of(paragraph(random).text(), PLAIN);
    String text = paragraph.text();
    List<String> lines = texts(Typesetter.set(List.of(paragraph), width));

    int end = 0;
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertThat(line).isNotBlank();
      int start = text.indexOf(line, end);
      end = start + line.length();
      String withNext = text.substring(start, visibleEndBehind(end, text));
      assertThat(Advances.width(withNext, PLAIN)).as(withNext).isGreaterThan(width);
    }
  }

  private static int visibleEndBehind(int place, String text) {
    return Word.of(text).stream()
        .mapToInt(Word::visibleEnd)
        .filter(it -> it > place)
        .findFirst()
        .orElseThrow();
  }

  private static LongStream seeds() {
    return new Random(20_260_101).longs(300);
  }

  private static Paragraph paragraph(Random random) {
    List<Run> runs = new ArrayList<>();
    for (int run = 0; run <= random.nextInt(3); run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < random.nextInt(30); i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      runs.add(new Run(text.toString(), random.nextBoolean() ? PLAIN : BOLD));
    }
    return new Paragraph(runs, 0);
  }

  private static int characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /// The lines of `text` in the width of `widest`.
  private static List<String> broken(String text, String widest) {
    return texts(Typesetter.set(text, PLAIN, Advances.width(widest, PLAIN)));
  }

  private static List<String> texts(TextBlock block) {
    return block.lines().map(Line::text).toList();
  }
}
