package org.periplo.paint.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

class ThemeColoursTest {

  @ParameterizedTest
  @CsvSource({
    "#1B2430, tx1", "#FFFFFF, bg1", "#5A6675, tx2", "#F7F9FC, bg2",
    "#2F6FE0, accent1", "#A6670A, accent6", "#2E7D4F, hlink", "#0F7C85, folHlink"
  })
  void aColourOfTheThemeIsWrittenAsSuch(String colour, String slot) {
    assertThat(written(Colour.of(colour))).isEqualTo("<a:schemeClr val=\"" + slot + "\"/>");
  }

  @Test
  void theHairlineIsATintOfQuietText() {
    assertThat(written(Palette.LIGHT.hairline()))
        .matches(
            "<a:schemeClr val=\"tx[12]\"><a:satMod val=\"\\d+\"/><a:lumMod val=\"\\d+\"/>"
                + "<a:lumOff val=\"\\d+\"/></a:schemeClr>");
  }

  @Test
  void aMixWithWhiteIsATintOfItsAccent() {
    Colour pale = Palette.LIGHT.accent(3).mixedWith(Colour.WHITE, 0.9);
    assertThat(written(pale)).startsWith("<a:schemeClr val=\"accent4\">").contains("lumOff");
  }

  @Test
  void aMixWithBlackIsAShadeOfItsAccent() {
    Colour dark = Palette.LIGHT.accent(3).mixedWith(new Colour(0, 0, 0), 0.4);
    assertThat(written(dark)).startsWith("<a:schemeClr val=\"accent4\">").doesNotContain("lumOff");
  }

  @Test
  void goodAndBadStayWhatTheyAreUnderEveryTheme() {
    assertThat(written(Palette.LIGHT.bad())).isEqualTo("<a:srgbClr val=\"C0322B\"/>");
    assertThat(written(Palette.LIGHT.good())).isEqualTo("<a:srgbClr val=\"1F7A4D\"/>");
  }

  @Test
  void theColoursOfTheStagesAreTheAccents() {
    Colour brand = Colour.of("#123456");
    ThemeColours colours = ThemeColours.of(document(stage(brand), stage(Palette.LIGHT.accent(2))));
    assertThat(written(colours, brand)).isEqualTo("<a:schemeClr val=\"accent1\"/>");
    assertThat(written(colours, Palette.LIGHT.accent(2)))
        .isEqualTo("<a:schemeClr val=\"accent2\"/>");
    assertThat(written(colours, Palette.LIGHT.accent(0)))
        .isEqualTo("<a:schemeClr val=\"accent3\"/>");
  }

  @ParameterizedTest
  @CsvSource({"#2F6FE0", "#000000", "#FFFFFF", "#5A6675", "#D99A00", "#0F7C85", "#808080"})
  void hueSaturationAndLightnessSayTheSameColour(String hex) {
    assertThat(Hsl.of(Colour.of(hex)).toColour()).isEqualTo(Colour.of(hex));
  }

  @Test
  void noTintIsFarFromTheColourThatItStandsFor() {
    Hsl base = Hsl.of(Palette.LIGHT.quiet());
    assertThat(Tint.of(base, Colour.of("#2F6FE0"))).isEqualTo(Optional.empty());
    assertThat(Tint.of(base, Colour.of("#C0322B"))).isEqualTo(Optional.empty());
  }

  private static Mark stage(Colour colour) {
    return new ChevronMark(
        Tag.of(Role.STAGE, "Etapa"),
        new Box(0, 0, 100, 20),
        5,
        ChevronMark.Start.STRAIGHT,
        colour,
        Insets.NONE,
        TextBlock.EMPTY);
  }

  private static Document document(Mark... marks) {
    return new Document(
        "", "es", "", List.of(Page.of("", new Drawing(Examples.SLIDE, List.of(marks)))));
  }

  private static String written(Colour colour) {
    return written(ThemeColours.of(document()), colour);
  }

  private static String written(ThemeColours colours, Colour colour) {
    byte[] written = XmlWriter.passage(it -> colours.write(it, colour));
    return new String(written, StandardCharsets.UTF_8);
  }
}
