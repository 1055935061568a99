package org.periplo.layout;

import java.util.ArrayList;
import java.util.List;
import org.periplo.geometry.Box;
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
  private static final double FAINT = 0.35;
  private static final String FELT = "● ";
  private static final String GOAL = "– – ";
  private static final String HIDDEN = "○ ";

  private final JourneyMap map;
  private final MapWords words;
  private final Theme theme;
  private final ScaleNames scale;
  private final HiddenCurves hidden;

  LaneLabel(JourneyMap map, MapWords words, Numbers numbers, Theme theme, HiddenCurves hidden) {
    this.map = map;
    this.words = words;
    this.theme = theme;
    this.hidden = hidden;
    scale = new ScaleNames(map.emotionScale(), numbers, theme);
  }

  TextBlock of(Lane lane) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(words.nameOf(lane), theme.lane()));
    lane.description()
        .lines()
        .map(it -> Paragraph.of(it, theme.note(), GAP))
        .forEach(paragraphs::add);
    CurveColours colours = new CurveColours(map, lane.id(), theme.palette());
    listed(lane).forEach(it -> paragraphs.add(entry(it, colours)));
    double room = theme.labelWidth() - Theme.LABEL_INDENT - Theme.CARD_GAP;
    boolean emotions = lane.kind() == LaneKind.EMOTIONS;
    return Typesetter.set(paragraphs, emotions ? room - scale.room() : room);
  }

  private List<EmotionCurve> listed(Lane lane) {
    return map.curves().stream()
        .filter(it -> it.lane().equals(lane.id()))
        .filter(it -> it.isShown() || hidden == HiddenCurves.LISTED)
        .toList();
  }

  private Paragraph entry(EmotionCurve curve, CurveColours colours) {
    String name = words.nameOf(curve);
    TextStyle note = theme.note();
    if (!curve.isShown()) {
      TextStyle faint = note.in(note.colour().mixedWith(theme.palette().surface(), FAINT));
      return Paragraph.of(HIDDEN + name, faint, GAP);
    }
    String sign = curve.kind() == CurveKind.GOAL ? GOAL : FELT;
    return new Paragraph(
        List.of(new Run(sign, note.in(colours.of(curve))), new Run(name, note)), GAP);
  }

  /// What a label of a lane of emotions explains.
  ///
  /// @param label as [#of] has set it
  /// @param top the upper edge of its words
  PlacedLegend legend(Lane lane, TextBlock label, double top, Box band) {
    List<EmotionCurve> curves = listed(lane);
    List<PlacedLegend.Entry> entries = new ArrayList<>();
    int before = label.paragraphs().size() - curves.size();
    double y = top;
    for (int i = 0; i < label.paragraphs().size(); i++) {
      double height = label.paragraphs().get(i).height();
      if (i >= before) {
        Box box = new Box(Theme.LABEL_INDENT, y, label.width(), height);
        entries.add(new PlacedLegend.Entry(curves.get(i - before).id(), box));
      }
      y += height;
    }
    return new PlacedLegend(scale.at(band), entries);
  }
}
