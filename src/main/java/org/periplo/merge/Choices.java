package org.periplo.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplo.merge.Where.Step;

/// The values that a file has a few words for, and people have others: `proactive`, `planned`.
final class Choices {

  private static final String PAPER = "paper.";
  private static final String MOMENT = "moment.";

  /// How the keys of their words begin, by the property and what it is a property of.
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("language", "language."),
          Map.entry("exports/audience", "audience."),
          Map.entry("exports/project", "projectInPdf."),
          Map.entry("poster/paper", PAPER),
          Map.entry("poster/fit", "fit."),
          Map.entry("tiling/sheet", PAPER),
          Map.entry("tiling/cropMarks", "cropMarks."),
          Map.entry("handout/paper", PAPER),
          Map.entry("handout/leftOut", "leftOut."),
          Map.entry("deck/leftOut", "leftOut."),
          Map.entry("channels/kind", "channelKind."),
          Map.entry("teams/level", "teamLevel."),
          Map.entry("maps/state", "mapState."),
          Map.entry("maps/linkLines", "linkLines."),
          Map.entry("stages/phase", "phase."),
          Map.entry("lanes/kind", "lane."),
          Map.entry("lanes/lineBelow", "serviceLine."),
          Map.entry("evidence/level", "evidence."),
          Map.entry("touchpoint/initiative", "initiative."),
          Map.entry("touchpoint/existence", "existence."),
          Map.entry("touchpoint/moment", MOMENT),
          Map.entry("moment/moment", MOMENT),
          Map.entry("painPoint/frequency", "frequency."),
          Map.entry("painPoint/state", "painState."),
          Map.entry("opportunity/state", "opportunityState."),
          Map.entry("metric/kind", "metricKind."),
          Map.entry("curves/kind", "curve."),
          Map.entry("curves/visibility", "visibility."));

  /// The face of any degree of feeling.
  private static final String FACE = "face";

  private Choices() {}

  /// The key of what people call a value; empty where people wrote it themselves.
  static Optional<String> keyOf(Where where, String value) {
    List<Step> steps = where.steps();
    int last = steps.size() - 1;
    if (last < 0 || !(steps.get(last) instanceof Step.Property(String name))) {
      return Optional.empty();
    }
    String owner = last == 0 ? "" : nameOf(steps.get(last - 1)) + "/";
    return Optional.ofNullable(name.equals(FACE) ? FACE + "." : PREFIXES.get(owner + name))
        .map(it -> it + value);
  }

  private static String nameOf(Step step) {
    return switch (step) {
      case Step.Property(String name) -> name;
      case Step.Element(String list, String _) -> list;
      case Step.Position _ -> "";
    };
  }
}
