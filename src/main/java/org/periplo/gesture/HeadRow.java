package org.periplo.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

/// All stages, all steps or all lanes of a map, in their order.
record HeadRow(List<? extends ElementId> heads) {

  /// The row that a head stands in; empty if the element is no head.
  static Optional<HeadRow> of(JourneyMap map, ElementId head) {
    return switch (head) {
      case StageId _ -> Optional.of(new HeadRow(map.stages().stream().map(Stage::id).toList()));
      case StepId _ -> Optional.of(new HeadRow(map.steps().stream().map(Step::id).toList()));
      case LaneId _ -> Optional.of(new HeadRow(map.lanes().stream().map(Lane::id).toList()));
      default -> Optional.empty();
    };
  }

  /// The heads from where the selection began to `head`; that one alone if it began elsewhere.
  Selection to(ElementId head, Selection selection) {
    return selection
        .primary()
        .filter(heads::contains)
        .map(it -> between(it, head))
        .orElseGet(() -> Selection.of(head));
  }

  /// One head more in a direction, or one fewer where that leads back; empty at the end of the row.
  Optional<Selection> extended(Selection selection, Direction direction) {
    boolean sideways = !(heads.getFirst() instanceof LaneId);
    int next =
        heads.indexOf(selection.elements().getLast())
            + (sideways ? direction.columns : direction.rows);
    return next < 0 || next >= heads.size()
        ? Optional.empty()
        : Optional.of(to(heads.get(next), selection));
  }

  /// The first of them is the primary one, the last the one that the range has got to.
  private Selection between(ElementId from, ElementId to) {
    int a = heads.indexOf(from);
    int b = heads.indexOf(to);
    List<? extends ElementId> range = heads.subList(Math.min(a, b), Math.max(a, b) + 1);
    SequencedSet<ElementId> ordered = new LinkedHashSet<>(a <= b ? range : range.reversed());
    return new Selection(ordered, Optional.of(from), Optional.empty());
  }
}
