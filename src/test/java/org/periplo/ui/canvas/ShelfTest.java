package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;

class ShelfTest {

  private final Shelf shelf = new Shelf(100, 60);

  @Test
  void rectanglesStandSideBySideAndThenInTheNextRow() {
    assertThat(shelf.place(new Size(60, 20))).isEqualTo(new Point(0, 0));
    assertThat(shelf.place(new Size(40, 30))).isEqualTo(new Point(60, 0));
    assertThat(shelf.place(new Size(50, 10))).isEqualTo(new Point(0, 30));
    assertThat(shelf.bottom()).isEqualTo(40);
  }

  @Test
  void whatHasNoRoomDoesNotFit() {
    assertThat(shelf.fits(new Size(101, 10))).isFalse();
    assertThat(shelf.fits(new Size(10, 61))).isFalse();

    shelf.place(new Size(80, 40));
    assertThat(shelf.fits(new Size(20, 60))).isTrue();
    assertThat(shelf.fits(new Size(30, 21))).isFalse();
    assertThat(shelf.fits(new Size(30, 20))).isTrue();
  }
}
