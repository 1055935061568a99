package org.periplo.layout;

import java.util.ArrayList;
import java.util.List;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Sets the label of a lane: its name, what stands small under it, and whose its curves are.
final class LaneLabel {

  private static final double GAP = 3;
  private static final double SCALE_ROOM = 20;
  private static final String FELT = "● ";
  private static final String GOAL = "– – ";

  private final JourneyMap map;
  private final MapWords words;
  private final Theme theme;

  LaneLabel(JourneyMap map, MapWords words, Theme theme) {
    this.map = map;
    this.words = words;
    this.theme = theme;
  }

  TextBlock of(Lane lane) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(words.nameOf(lane), theme.lane()));
    lane.description()
        .lines()
        .map(it -> Paragraph.of(it, theme.note(), GAP))
        .forEach(paragraphs::add);
    boolean emotions = lane.kind() == LaneKind.EMOTIONS;
    if (emotions) {
      paragraphs.addAll(legend(lane));
    }
    double room =
        theme.labelWidth() - Theme.LABEL_INDENT - Theme.CARD_GAP - (emotions ? SCALE_ROOM : 0);
    return Typesetter.set(paragraphs, room);
  }

  private List<Paragraph> legend(Lane lane) {
    List<Paragraph> legend = new ArrayList<>();
    int felt = 0;
    for (EmotionCurve curve : map.curves()) {
      if (curve.lane().equals(lane.id())) {
        legend.add(entry(curve, felt));
        felt += curve.kind() == CurveKind.FELT ? 1 : 0;
      }
    }
    return legend;
  }

  private Paragraph entry(EmotionCurve curve, int felt) {
    TextStyle note = theme.note();
    String name = words.nameOf(curve);
    return curve.kind() == CurveKind.GOAL
        ? Paragraph.of(GOAL + name, note, GAP)
        : new Paragraph(
            List.of(new Run(FELT, note.in(theme.palette().curve(felt))), new Run(name, note)), GAP);
  }
}
