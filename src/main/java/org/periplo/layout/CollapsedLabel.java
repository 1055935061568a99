package org.periplo.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

/// Sets what is said of a collapsed lane or stage: how much of what it hides.
final class CollapsedLabel {

  private final JourneyMap map;
  private final MapWords words;
  private final Theme theme;

  CollapsedLabel(JourneyMap map, MapWords words, Theme theme) {
    this.map = map;
    this.words = words;
    this.theme = theme;
  }

  /// Its name, and what it hides.
  TextBlock of(Lane lane) {
    List<Run> runs =
        List.of(
            new Run(words.nameOf(lane) + "  ", theme.lane()), new Run(hidden(lane), theme.note()));
    double room = theme.labelWidth() - Theme.LABEL_INDENT - Theme.CARD_GAP;
    return Typesetter.set(List.of(new Paragraph(runs, 0)), room);
  }

  /// The number stays with its word.
  private String hidden(Lane lane) {
    return counted(lane).replace(' ', '\u00A0');
  }

  private String counted(Lane lane) {
    return lane.kind() == LaneKind.EMOTIONS
        ? words.text(
            "collapsed.curves",
            map.curves().stream().filter(it -> it.lane().equals(lane.id())).count())
        : words.text(
            "collapsed.cards",
            map.cards().stream().filter(it -> it.lane().equals(lane.id())).count());
  }

  /// What it hides; its name stands in its head.
  TextBlock of(Stage stage, double room) {
    Set<StepId> steps = stage.steps().stream().map(Step::id).collect(Collectors.toSet());
    long cards = map.cards().stream().filter(it -> steps.contains(it.step())).count();
    return Typesetter.set(
        List.of(
            Paragraph.of(words.text("collapsed.steps", steps.size()), theme.note()),
            Paragraph.of(words.text("collapsed.cards", cards), theme.note())),
        room);
  }
}
