package org.periplo.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.layout.MapLayout;
import org.periplo.layout.MapWords;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedStep;
import org.periplo.model.JourneyMap;
import org.periplo.model.Paper;
import org.periplo.model.Project;
import org.periplo.model.StepId;
import org.periplo.model.Tiling;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// The cards of maps as sheets of notes to cut out, in the order of reading.
///
/// The paper is that of a tiled poster's sheets, else the handout's: what the printer at hand
/// takes.
public final class StickyPages {

  private static final double CAPTION_GAP = 14;

  private final MapWords words;
  private final JourneyMap map;
  private final PosterMap poster;
  private final StickyGrid grid;

  private StickyPages(Project project, JourneyMap map) {
    this.map = map;
    words = new MapWords(project);
    poster = PosterMap.of(project, map);
    grid = StickyGrid.on(paper(project), PosterPages.NOTE);
  }

  private static Paper paper(Project project) {
    return project
        .exports()
        .poster()
        .tiling()
        .map(Tiling::sheet)
        .orElse(project.exports().handout().paper());
  }

  /// The sheets of each map; one of empty notes for a map without cards.
  public static List<Page> of(Project project, List<JourneyMap> maps) {
    return maps.stream().flatMap(it -> new StickyPages(project, it).pages().stream()).toList();
  }

  private List<Page> pages() {
    List<Mark> notes = notes();
    int each = grid.count();
    int count = Math.max(1, (notes.size() + each - 1) / each);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Mark> here = notes.subList(i * each, Math.min(notes.size(), (i + 1) * each));
      pages.add(page(here, count == 1 ? "" : words.text("map.pageOf", i + 1, count)));
    }
    return pages;
  }

  private List<Mark> notes() {
    MapLayout layout = poster.whole().layout();
    Map<StepId, Integer> order = new HashMap<>();
    layout.steps().forEach(it -> order.put(it.step().id(), order.size()));
    return layout.cards().stream()
        .sorted(Comparator.comparingInt(it -> order.get(it.card().step())))
        .flatMap(it -> sticky(it, layout).notes().stream())
        .toList();
  }

  private Sticky sticky(PlacedCard card, MapLayout layout) {
    String kind = map.lane(card.card().lane()).map(words::nameOf).orElse("");
    String stage = layout.stages().get(card.stage()).stage().name();
    String step =
        layout.step(card.card().step()).map(PlacedStep::step).map(it -> it.name()).orElse("");
    String place = step.isBlank() ? stage : stage + " › " + step;
    return new Sticky(card, kind, place, poster.theme(), grid.side());
  }

  private Page page(List<Mark> notes, String number) {
    List<Mark> marks = new ArrayList<>(grid.lines(poster.theme().palette()));
    marks.addAll(caption(number));
    for (int i = 0; i < notes.size(); i++) {
      Box note = grid.note(i);
      marks.add(new Placing(1, note.x(), note.y()).of(notes.get(i)));
    }
    return Page.of(map.name(), new Drawing(grid.paper(), marks)).withLabel(number);
  }

  /// The name of the map and the number of the sheet, above the notes.
  private List<Mark> caption(String number) {
    Theme theme = poster.theme();
    Box box = grid.box();
    TextStyle note = theme.note();
    List<Mark> marks = new ArrayList<>();
    TextBlock right = Typesetter.set(number, note, box.width() / 4).aligned(TextBlock.Align.RIGHT);
    double y = box.y() - CAPTION_GAP - note.lineHeight();
    OneLine.of(map.name(), note, box.width() * 3 / 4)
        .ifPresent(it -> marks.add(TextMark.at(Tag.of(Role.TITLE, ""), box.x(), y, it)));
    if (!right.isEmpty()) {
      double x = box.right() - right.width();
      marks.add(TextMark.at(Tag.of(Role.PAGE_NUMBER, ""), x, y, right));
    }
    return marks;
  }
}
