package org.periplo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

class TextBlockTest {
  private static final TextStyle PLAIN =
      new TextStyle(FontFace.REGULAR, 10, 14, Colour.of("#000000"));
  private static final TextStyle BOLD = PLAIN.in(FontFace.BOLD);

  private record Place(String text, double x, double baseline) {}

  @Test
  void eachRunBeginsWhereTheOneBeforeItEnds() {
    TextBlock block =
        Typesetter.set(
            List.of(new Paragraph(List.of(new Run("Ana ", BOLD), new Run("waits", PLAIN)), 3)),
            200);
    List<Place> places = new ArrayList<>();

    block.placeSeen(7, 50, (run, x, baseline) -> places.add(new Place(run.text(), x, baseline)));

    double baseline = 50 + 3 + Advances.baseline(PLAIN);
    assertThat(places)
        .containsExactly(
            new Place("Ana ", 7, baseline),
            new Place("waits", 7 + Advances.width("Ana ", BOLD), baseline));
  }

  @Test
  void linesStandAtTheLeftInTheMiddleOrAtTheRight() {
    TextBlock block = Typesetter.set("one", PLAIN, 100);
    double width = Advances.width("one", PLAIN);

    assertThat(startOf(block)).isEqualTo(0);
    assertThat(startOf(block.aligned(TextBlock.Align.CENTRE))).isEqualTo((100 - width) / 2);
    assertThat(startOf(block.aligned(TextBlock.Align.RIGHT))).isEqualTo(100 - width);
  }

  private static double startOf(TextBlock block) {
    List<Double> starts = new ArrayList<>();
    block.place(0, 0, (_, x, _) -> starts.add(x));
    return starts.getFirst();
  }
}
