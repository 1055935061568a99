package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.figures.TitleFigure;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// The first slide of a map: its name, whose journey it is, and what it is for.
final class TitleSlide {

  private static final double TOP = 96;
  private static final double WIDTH = 760;
  private static final double TITLE_SIZE = 36;
  private static final double STRIPE = 18;
  private static final double COLUMN_GAP = 32;
  private static final double LOWEST = 500;

  private TitleSlide() {}

  static Page of(Project project, JourneyMap map, Theme theme, int number) {
    MapWords words = new MapWords(project);
    List<Mark> marks = new ArrayList<>(stripes(map, theme.palette()));
    TextStyle large = theme.title().times(TITLE_SIZE / theme.title().size());
    TextBlock title = Typesetter.set(map.name(), large, WIDTH);
    double left = SlideFrame.CONTENT.x();
    marks.add(TextMark.at(Tag.of(Role.TITLE, ""), left, TOP, title));
    TextBlock whose =
        Typesetter.set(TitleFigure.whose(project, map, words), theme.subtitle().times(1.12), WIDTH);
    double y = TOP + title.height() + 10;
    marks.add(TextMark.at(Tag.of(Role.SUBTITLE, ""), left, y, whose));
    y += whose.height() + 26;
    marks.add(rule(y, theme.palette()));
    marks.addAll(facts(map, words, theme, y + 22));
    marks.addAll(SlideFrame.foot(project, theme, number));
    return Page.of(map.name(), new Drawing(SlideFrame.SLIDE, marks));
  }

  /// A stripe in each stage's colour: the journey at a glance.
  private static List<Mark> stripes(JourneyMap map, Palette palette) {
    int count = map.stages().size();
    double width = SlideFrame.SLIDE.width() / count;
    List<Mark> stripes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Box box = new Box(i * width, 0, width, STRIPE);
      stripes.add(BoxMark.filled(Tag.DECORATION, box, palette.accent(i)));
    }
    return stripes;
  }

  private static Mark rule(double y, Palette palette) {
    Box content = SlideFrame.CONTENT;
    Path path = Path.line(List.of(new Point(content.x(), y), new Point(content.right(), y)));
    return PathMark.stroked(Tag.DECORATION, path, Stroke.of(palette.rule(), 1.5));
  }

  private static List<Mark> facts(JourneyMap map, MapWords words, Theme theme, double top) {
    List<Fact> facts = new ArrayList<>();
    add(facts, words.text("map.scenario"), map.scenario());
    add(facts, words.text("map.expectations"), map.expectations());
    add(facts, words.text("map.purpose"), map.purpose());
    add(facts, words.text("map.objective"), map.objective());
    double factor = 1.2;
    List<Mark> marks = placed(facts, theme, top, factor);
    while (lowest(marks) > LOWEST && factor > 0.85) {
      factor -= 0.05;
      marks = placed(facts, theme, top, factor);
    }
    return marks;
  }

  private record Fact(String name, String text) {}

  private static void add(List<Fact> facts, String name, String text) {
    if (!text.isBlank()) {
      facts.add(new Fact(name, text));
    }
  }

  private static double lowest(List<Mark> marks) {
    return marks.stream().mapToDouble(it -> it.bounds().bottom()).max().orElse(0);
  }

  /// Two columns, row by row.
  private static List<Mark> placed(List<Fact> facts, Theme theme, double top, double factor) {
    double width = (SlideFrame.CONTENT.width() - COLUMN_GAP) / 2;
    List<Mark> marks = new ArrayList<>();
    double y = top;
    for (int i = 0; i < facts.size(); i += 2) {
      double bottom = y;
      for (int column = 0; column < 2 && i + column < facts.size(); column++) {
        TextBlock text = set(facts.get(i + column), theme, width, factor);
        double x = SlideFrame.CONTENT.x() + column * (width + COLUMN_GAP);
        marks.add(TextMark.at(Tag.of(Role.NOTE, ""), x, y, text));
        bottom = Math.max(bottom, y + text.height());
      }
      y = bottom + 16;
    }
    return marks;
  }

  private static TextBlock set(Fact fact, Theme theme, double width, double factor) {
    TextStyle style = theme.card().times(factor);
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(fact.name(), style.in(FontFace.BOLD)));
    fact.text().lines().map(it -> Paragraph.of(it, style, 3)).forEach(paragraphs::add);
    return Typesetter.set(paragraphs, width);
  }
}
