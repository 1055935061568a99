package org.periplo.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  /// The most that a lane is tinted with what it is about.
  private static final double TINT = 0.05;

  private record Pair(String name, Colour text, Colour ground) {
    @Override
    public String toString() {
      return name + " " + text.hex() + " on " + ground.hex();
    }
  }

  @ParameterizedTest
  @MethodSource({"wordsOnSurfaces", "whiteOnAccents"})
  void wordsCanBeRead(Pair pair) {
    assertThat(pair.text().contrastWith(pair.ground())).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @MethodSource({"wordsOnSurfacesOfContrast", "whiteOnAccentsOfContrast"})
  void wordsCanBeReadWellWithHighContrast(Pair pair) {
    assertThat(pair.text().contrastWith(pair.ground())).isGreaterThanOrEqualTo(7);
  }

  private static Stream<Pair> wordsOnSurfacesOfContrast() {
    return Stream.concat(
        wordsOnSurfaces("light", Palette.LIGHT_CONTRAST),
        wordsOnSurfaces("dark", Palette.DARK_CONTRAST));
  }

  private static Stream<Pair> whiteOnAccentsOfContrast() {
    return Stream.of(Palette.LIGHT_CONTRAST, Palette.DARK_CONTRAST)
        .flatMap(it -> it.accents().stream())
        .map(it -> new Pair("accent", Colour.WHITE, it));
  }

  @Test
  void linesCanBeSeenWithHighContrast() {
    for (Palette palette : List.of(Palette.LIGHT_CONTRAST, Palette.DARK_CONTRAST)) {
      assertThat(palette.hairline().contrastWith(palette.surface())).isGreaterThanOrEqualTo(3);
      assertThat(palette.selection().contrastWith(palette.surface())).isGreaterThanOrEqualTo(7);
    }
  }

  private static Stream<Pair> wordsOnSurfaces() {
    return Stream.concat(
        wordsOnSurfaces("light", Palette.LIGHT), wordsOnSurfaces("dark", Palette.DARK));
  }

  private static Stream<Pair> wordsOnSurfaces(String name, Palette palette) {
    List<Pair> pairs = new ArrayList<>();
    for (Colour text : List.of(palette.ink(), palette.quiet(), palette.good(), palette.bad())) {
      for (Colour ground : surfaces(palette)) {
        pairs.add(new Pair(name, text, ground));
      }
    }
    return pairs.stream();
  }

  private static List<Colour> surfaces(Palette palette) {
    return List.of(
        palette.surface(),
        palette.shade(),
        palette.surface().mixedWith(palette.good(), TINT),
        palette.surface().mixedWith(palette.bad(), TINT));
  }

  private static Stream<Pair> whiteOnAccents() {
    return Stream.of(Palette.LIGHT, Palette.DARK)
        .flatMap(it -> it.accents().stream())
        .map(it -> new Pair("accent", Colour.WHITE, it));
  }

  @Test
  void stagesTakeTheAccentsInTurn() {
    List<Colour> accents = Palette.LIGHT.accents();

    assertThat(Palette.LIGHT.accent(0)).isEqualTo(accents.getFirst());
    assertThat(Palette.LIGHT.accent(accents.size() + 2)).isEqualTo(accents.get(2));
  }

  @Test
  void aSlideCanStartAtTheAccentOfItsStage() {
    Palette turned = Palette.LIGHT.startingAt(3);

    assertThat(turned.accent(0)).isEqualTo(Palette.LIGHT.accent(3));
    assertThat(turned.accent(7)).isEqualTo(Palette.LIGHT.accent(2));
  }

  @Test
  void aBrandBringsItsAccentsIfItHasAny() {
    Colour teal = Colour.of("#0A6E78");

    assertThat(Palette.LIGHT.with(List.of(teal)).accents()).containsExactly(teal);
    assertThat(Palette.LIGHT.with(List.of()).accents()).isEqualTo(Palette.LIGHT.accents());
  }

  @Test
  void wordsAreWhiteWhereWhiteCanBeReadAndDarkWhereNot() {
    assertThat(Palette.wordsOn(Colour.of("#2F6FE0"))).isEqualTo(Colour.WHITE);
    assertThat(Palette.wordsOn(Colour.of("#FFCC00"))).isEqualTo(Palette.LIGHT.ink());
    assertThat(Palette.wordsOn(Colour.of("#7A7A7A"))).isEqualTo(Colour.BLACK);
  }

  @Test
  void wordsCanBeReadOnAnyBrandsAccent() {
    for (int colour = 0; colour <= 0xFFFFFF; colour += 0x1357) {
      Colour accent = new Colour(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
      Theme branded = Theme.DARK.in(Palette.DARK.with(List.of(accent)));

      assertThat(branded.stage(0).colour().contrastWith(accent))
          .as(accent.hex())
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void feelingsAreBadMiddlingOrGood() {
    Palette palette = Palette.LIGHT;

    assertThat(Stream.of(-2.0, -0.75, -0.5, 0.0, 0.5, 2.0).map(palette::feeling))
        .containsExactly(
            palette.bad(),
            palette.bad(),
            palette.middling(),
            palette.middling(),
            palette.good(),
            palette.good());
  }
}
