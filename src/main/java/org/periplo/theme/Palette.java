package org.periplo.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// The colours of a map.
///
/// Text colours reach a contrast of 4.5 on every surface of the same palette.
///
/// @param ink text that matters
/// @param quiet text that explains
/// @param surface cards, and what lies under the map
/// @param hairline lines that part cells
/// @param rule the one strong line
/// @param accents one a stage, in order and round again; white text can be read on each that is not
///     a brand's
/// @param good the colour of good feelings, reached targets and opportunities
/// @param middling the colour between good and bad
/// @param bad the colour of bad feelings, missed targets and pain points
/// @param gold the mark of a moment of truth
/// @param shade the tint of lanes that want to be told apart
/// @param selection what is selected
public record Palette(
    Colour ink,
    Colour quiet,
    Colour surface,
    Colour hairline,
    Colour rule,
    List<Colour> accents,
    Colour good,
    Colour middling,
    Colour bad,
    Colour gold,
    Colour shade,
    Colour selection) {

  /// The contrast that text of usual size needs: WCAG 2.2, success criterion 1.4.3.
  public static final double READABLE = 4.5;

  public Palette {
    accents = List.copyOf(accents);
  }

  /// The contrast that text of usual size should have: WCAG 2.2, success criterion 1.4.6.
  public static final double WELL_READABLE = 7;

  private static final List<Colour> FURTHER_CURVES =
      List.of(Colour.of("#CF3897"), Colour.of("#0F7C85"), Colour.of("#A6670A"));

  /// Dark text on white: paper, slides and the light window.
  public static final Palette LIGHT =
      new Palette(
          Colour.of("#1B2430"),
          Colour.of("#5A6675"),
          Colour.WHITE,
          Colour.of("#DDE2E9"),
          Colour.of("#1B2430"),
          List.of(
              Colour.of("#2F6FE0"),
              Colour.of("#5B5BD6"),
              Colour.of("#8E4EC6"),
              Colour.of("#CF3897"),
              Colour.of("#C94C18"),
              Colour.of("#A6670A"),
              Colour.of("#2E7D4F"),
              Colour.of("#0F7C85")),
          Colour.of("#1F7A4D"),
          Colour.of("#D99A00"),
          Colour.of("#C0322B"),
          Colour.of("#F0AB1F"),
          Colour.of("#F7F9FC"),
          Colour.of("#2F6FE0"));

  /// Light text on a dark ground: the dark window.
  public static final Palette DARK =
      new Palette(
          Colour.of("#E8ECF2"),
          Colour.of("#A3AEBD"),
          Colour.of("#1E242C"),
          Colour.of("#363F4B"),
          Colour.of("#8592A3"),
          LIGHT.accents,
          Colour.of("#4CC38A"),
          Colour.of("#E5B93C"),
          Colour.of("#FF8A80"),
          Colour.of("#F0AB1F"),
          Colour.of("#232A33"),
          Colour.of("#6EA2FF"));

  /// Black on white, with strong lines: the light window for those who need more contrast.
  public static final Palette LIGHT_CONTRAST =
      new Palette(
          Colour.BLACK,
          Colour.of("#2B3440"),
          Colour.WHITE,
          Colour.of("#7A8594"),
          Colour.BLACK,
          strong(LIGHT.accents),
          strong(LIGHT.good),
          Colour.of("#B47F00"),
          strong(LIGHT.bad),
          Colour.of("#B47F00"),
          Colour.of("#F1F4F8"),
          strong(LIGHT.selection));

  /// White on black, with strong lines: the dark window for those who need more contrast.
  public static final Palette DARK_CONTRAST =
      new Palette(
          Colour.WHITE,
          Colour.of("#D5DCE6"),
          Colour.BLACK,
          Colour.of("#8592A3"),
          Colour.WHITE,
          strong(LIGHT.accents),
          Colour.of("#6FDDA9"),
          Colour.of("#FFD45E"),
          Colour.of("#FFB3AC"),
          Colour.of("#FFC94D"),
          Colour.of("#11161C"),
          Colour.of("#9CC2FF"));

  private static List<Colour> strong(List<Colour> colours) {
    return colours.stream().map(Palette::strong).toList();
  }

  /// White reads well on it, and it reads well on tinted white.
  private static Colour strong(Colour colour) {
    return colour.darkenedFor(Colour.of("#EEF1F5"), WELL_READABLE);
  }

  /// The colour of words on `ground`: white if it can be read there, dark if not.
  public static Colour wordsOn(Colour ground) {
    return Stream.of(Colour.WHITE, LIGHT.ink)
        .filter(it -> it.contrastWith(ground) >= READABLE)
        .findFirst()
        .orElse(Colour.BLACK);
  }

  /// The accent of the stage at `index`, counted from 0.
  public Colour accent(int index) {
    return accents.get(index % accents.size());
  }

  /// The colour of the emotion curve at `index`, counted from 0: ink, then colours far apart, the
  /// same whatever the accents.
  public Colour curve(int index) {
    return index == 0 ? ink : FURTHER_CURVES.get((index - 1) % FURTHER_CURVES.size());
  }

  /// The colour of a feeling from −2 to +2.
  public Colour feeling(double value) {
    return value <= -0.75 ? bad : value >= 0.5 ? good : middling;
  }

  /// The colour of words said at a feeling from −2 to +2, readable on the surface.
  public Colour said(double value) {
    return value < 0 ? bad : good;
  }

  /// This palette with the accent at `index` first and those after it in their order.
  public Palette startingAt(int index) {
    List<Colour> turned = new ArrayList<>(accents);
    Collections.rotate(turned, -index);
    return with(turned);
  }

  /// This palette with a brand's accents, if it has any.
  public Palette with(List<Colour> brandAccents) {
    return brandAccents.isEmpty()
        ? this
        : new Palette(
            ink,
            quiet,
            surface,
            hairline,
            rule,
            brandAccents,
            good,
            middling,
            bad,
            gold,
            shade,
            selection);
  }
}
