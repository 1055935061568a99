package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/// A typical customer, drawn as a person.
///
/// @param age in years, 0 to 130
/// @param description who they are, in a sentence or two
/// @param quote what they would say
/// @param goal what they want
@RecordBuilder
public record Persona(
    PersonaId id,
    String name,
    Optional<Integer> age,
    String description,
    String quote,
    String goal,
    Optional<SegmentId> segment,
    Optional<PictureId> portrait,
    EmpathyMap empathyMap,
    Extras extras)
    implements PersonaBuilder.With {

  /// @throws BrokenRuleException if the age is out of range
  public Persona {
    age.ifPresent(it -> Require.range("age", it, 0, 130));
  }

  /// A persona with nothing but a name.
  public static Persona of(PersonaId id, String name) {
    return new Persona(
        id,
        name,
        Optional.empty(),
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        EmpathyMap.EMPTY,
        Extras.NONE);
  }
}
