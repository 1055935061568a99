package org.periplo.paint.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.geometry.Box;
import org.periplo.text.Line;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

class TextFitTest {

  private static final String WORDS =
      "Llamada al centro de atención telefónica y espera de más de diez minutos";

  @ParameterizedTest
  @ValueSource(doubles = {70, 83.5, 97, 110, 118, 131, 200})
  void textBreaksInTheSamePlacesInTheRoomItGets(double width) {
    TextBlock text = set(width);
    TextBlock again = set(TextFit.width(text));
    assertThat(lines(again)).isEqualTo(lines(text));
  }

  @ParameterizedTest
  @ValueSource(doubles = {70, 83.5, 97, 110, 118, 131, 200})
  void theRoomIsWiderThanTheLongestLine(double width) {
    TextBlock text = set(width);
    assertThat(TextFit.width(text)).isGreaterThan(text.usedWidth() + 0.01);
  }

  @Test
  void aLineThatJustFitsGetsRoomToSpare() {
    TextBlock text = Typesetter.set("Repartidor", Theme.LIGHT.card(), 1);
    TextBlock exact = Typesetter.set("Repartidor", Theme.LIGHT.card(), widthOf("Repartidor"));
    assertThat(text.lines().count()).isGreaterThan(1);
    assertThat(TextFit.width(exact)).isCloseTo(exact.width() * 1.015, within(1e-9));
  }

  @Test
  void spareWidthGoesWhereTheAlignmentLeavesIt() {
    double width = widthOf("Repartidor");
    TextBlock text = Typesetter.set("Repartidor", Theme.LIGHT.card(), width);
    Box box = new Box(100, 0, width, text.height());
    Box left = TextFit.area(text, box);
    Box centre = TextFit.area(text.aligned(TextBlock.Align.CENTRE), box);
    Box right = TextFit.area(text.aligned(TextBlock.Align.RIGHT), box);
    assertThat(left.x()).isEqualTo(100);
    assertThat(centre.centre().x()).isCloseTo(box.centre().x(), within(1e-9));
    assertThat(right.right()).isCloseTo(box.right(), within(1e-9));
  }

  private static double widthOf(String words) {
    return Typesetter.set(words, Theme.LIGHT.card(), 1000).usedWidth();
  }

  private static TextBlock set(double width) {
    return Typesetter.set(WORDS, Theme.LIGHT.card(), width);
  }

  private static List<String> lines(TextBlock text) {
    return text.lines().map(Line::text).toList();
  }
}
