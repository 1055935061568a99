package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the company that the project is for shows itself.
///
/// @param organisation its name
/// @param department who made the map
/// @param accents one colour a stage, in order, each `#` and six hexadecimal digits; empty for the
///     program's own
@RecordBuilder
public record Brand(
    String organisation,
    String department,
    Optional<PictureId> logo,
    List<String> accents,
    String header,
    String footer,
    Extras extras)
    implements BrandBuilder.With {

  /// No brand.
  public static final Brand NONE =
      new Brand("", "", Optional.empty(), List.of(), "", "", Extras.NONE);

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /// @throws BrokenRuleException if an accent is no colour
  public Brand {
    accents = List.copyOf(accents);
    accents.forEach(it -> Rule.COLOUR_FORM.require(COLOUR.matcher(it).matches(), it, it));
  }
}
