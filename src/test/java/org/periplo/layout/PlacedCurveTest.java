package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;

class PlacedCurveTest {

  private static final Box BAND = new Box(10, 100, 500, 120);

  @Test
  void theBestFeelingStandsAtTheTopAndTheWorstAtTheBottom() {
    assertThat(PlacedCurve.heightOf(2, BAND)).isEqualTo(100);
    assertThat(PlacedCurve.heightOf(0, BAND)).isEqualTo(160);
    assertThat(PlacedCurve.heightOf(-2, BAND)).isEqualTo(220);
  }

  @Test
  void aHeightGivesTheValueThatStandsThere() {
    for (double value = -2; value <= 2; value += 0.25) {
      double height = PlacedCurve.heightOf(value, BAND);

      assertThat(PlacedCurve.valueAt(height, BAND)).isEqualTo(value);
    }
  }

  @Test
  void aHeightOutsideTheBandGivesTheNearestValue() {
    assertThat(PlacedCurve.valueAt(0, BAND)).isEqualTo(2);
    assertThat(PlacedCurve.valueAt(900, BAND)).isEqualTo(-2);
  }
}
