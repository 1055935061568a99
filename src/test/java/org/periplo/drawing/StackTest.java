package org.periplo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;

class StackTest {
  private static final Page WIDE = page(300, 100);
  private static final Page TALL = page(200, 400);

  @Test
  void onePageFillsTheSheet() {
    assertThat(Stack.of(document(WIDE)))
        .isEqualTo(
            new Stack(new Size(300, 100), List.of(new Stack.Sheet(WIDE, new Box(0, 0, 300, 100)))));
  }

  @Test
  void pagesStandOneBelowTheOtherWithAGapBetween() {
    assertThat(Stack.of(document(WIDE, TALL)))
        .isEqualTo(
            new Stack(
                new Size(300, 100 + Stack.GAP + 400),
                List.of(
                    new Stack.Sheet(WIDE, new Box(0, 0, 300, 100)),
                    new Stack.Sheet(TALL, new Box(0, 100 + Stack.GAP, 200, 400)))));
  }

  private static Document document(Page... pages) {
    return new Document("", "en", "", List.of(pages));
  }

  private static Page page(double width, double height) {
    return Page.of("", new Drawing(new Size(width, height), List.of()));
  }
}
