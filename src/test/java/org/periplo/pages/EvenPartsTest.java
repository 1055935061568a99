package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class EvenPartsTest {

  private static List<List<Double>> parts(double... widths) {
    return EvenParts.of(DoubleStream.of(widths).boxed().toList(), it -> it, 5);
  }

  @Test
  void whatFitsStaysTogether() {
    assertThat(parts(1, 1, 1, 1, 1)).containsExactly(List.of(1.0, 1.0, 1.0, 1.0, 1.0));
    assertThat(parts(0.5, 4)).containsExactly(List.of(0.5, 4.0));
  }

  @Test
  void whatDoesNotFitIsCutIntoPartsOfAboutOneWidth() {
    assertThat(parts(1, 1, 1, 1, 1, 1))
        .containsExactly(List.of(1.0, 1.0, 1.0), List.of(1.0, 1.0, 1.0));
    assertThat(parts(3, 1, 1, 1, 1)).containsExactly(List.of(3.0, 1.0), List.of(1.0, 1.0, 1.0));
  }

  @Test
  void noPartOfSeveralIsTooWide() {
    assertThat(parts(4, 4, 4, 0.5, 0.5, 3, 3))
        .allSatisfy(
            part -> assertThat(part.stream().mapToDouble(it -> it).sum()).isLessThanOrEqualTo(5));
  }

  @Test
  void whatIsTooWideAloneStandsAlone() {
    assertThat(parts(9, 1)).containsExactly(List.of(9.0), List.of(1.0));
  }
}
