package org.periplo.ui.outline;

import java.util.ArrayList;
import java.util.List;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.View;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.periplo.ui.outline.Subject.Feeling;

/// Lines of the outline as a selection of the session, and back.
record Subjects(JourneyMap map) {

  static Subjects in(View view) {
    return new Subjects(view.journeyMap());
  }

  /// What stands for a selection in the outline, the primary element last.
  List<Subject> of(Selection selection) {
    List<Subject> subjects = new ArrayList<>();
    selection.elements().forEach(it -> subjects.add(of(it, selection)));
    selection
        .primary()
        .map(it -> of(it, selection))
        .ifPresent(
            it -> {
              subjects.remove(it);
              subjects.add(it);
            });
    return subjects;
  }

  private static Subject of(ElementId id, Selection selection) {
    return id instanceof CurveId curve && selection.cell().isPresent()
        ? new Feeling(curve, selection.cell().get().step())
        : new Element(id);
  }

  /// What the session selects when these lines are, the last of them the primary one.
  Selection selection(List<Subject> subjects) {
    Selection selection = Selection.NONE;
    for (Subject subject : subjects) {
      selection =
          switch (subject) {
            case Element(ElementId id) -> selection.with(id);
            case Feeling(CurveId curve, StepId step) -> in(selection.with(curve), curve, step);
            case Branch _ -> selection;
          };
    }
    return selection;
  }

  private Selection in(Selection selection, CurveId curve, StepId step) {
    return map.curve(curve).map(it -> selection.in(new Cell(it.lane(), step))).orElse(selection);
  }
}
