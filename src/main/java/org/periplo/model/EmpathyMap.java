package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// What a team knows of a persona's inner life; each list holds short sentences.
@RecordBuilder
public record EmpathyMap(
    List<String> who,
    List<String> goal,
    List<String> mustDo,
    List<String> sees,
    List<String> says,
    List<String> does,
    List<String> hears,
    List<String> thinksAndFeels,
    List<String> pains,
    List<String> gains,
    Extras extras)
    implements EmpathyMapBuilder.With {

  /// Nothing known.
  public static final EmpathyMap EMPTY =
      new EmpathyMap(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Extras.NONE);

  public EmpathyMap {
    who = List.copyOf(who);
    goal = List.copyOf(goal);
    mustDo = List.copyOf(mustDo);
    sees = List.copyOf(sees);
    says = List.copyOf(says);
    does = List.copyOf(does);
    hears = List.copyOf(hears);
    thinksAndFeels = List.copyOf(thinksAndFeels);
    pains = List.copyOf(pains);
    gains = List.copyOf(gains);
  }
}
