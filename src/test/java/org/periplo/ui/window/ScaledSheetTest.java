package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplo.ui.action.Scale;

class ScaledSheetTest {

  @Test
  void lengthsGrowAndAllElseStays() {
    String sheet =
        ".a { -fx-padding: 7 12 7 8; -fx-pref-width: 232px; -fx-min-height: 0.5em; }\n"
            + ".b1 { -fx-text-fill: #1b2430; -fx-opacity: 0.5; -fx-spacing: 5px; }\n";

    assertThat(ScaledSheet.scaled(sheet, 1.5))
        .isEqualTo(
            ".a { -fx-padding: 10.50 18.00 10.50 12.00; -fx-pref-width: 348.0px;"
                + " -fx-min-height: 0.5em; }\n"
                + ".b1 { -fx-text-fill: #1b2430; -fx-opacity: 0.5; -fx-spacing: 7.500px; }\n");
  }

  @Test
  void theSheetOfTheWindowIsFound() {
    assertThat(new ScaledSheet("/org/periplo/ui/window.css").at(Scale.USUAL))
        .startsWith("data:text/css;base64,");
  }
}
