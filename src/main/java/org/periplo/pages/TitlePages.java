package org.periplo.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.figures.TitleFigure;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.model.Brand;
import org.periplo.model.JourneyMap;
import org.periplo.model.Review;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

/// The first page of a map's chapter: its name, whose journey it is, what it is for, and its stages
/// as a strip of colours that leads to them.
final class TitlePages {

  private static final double DOWN = 48;
  private static final double TITLE_SIZE = 36;
  private static final double TITLE_SMALLEST = 22;
  private static final double FACT_SIZE = 12;
  private static final double STRIP = 6;
  private static final double STRIP_GAP = 5;
  private static final double GUTTER = 32;
  private static final Size LOGO = new Size(150, 64);
  private static final int MOST_NAMES = 9;

  private final Edition edition;
  private final JourneyMap map;
  private final PageKeys keys;
  private final Box content;

  TitlePages(Edition edition, JourneyMap map, PageKeys keys) {
    this.edition = edition;
    this.map = map;
    this.keys = keys;
    content = edition.format().content();
  }

  List<Sheet> sheets() {
    List<Mark> marks = new ArrayList<>();
    Optional<Mark> logo = logo();
    logo.ifPresent(marks::add);
    marks.addAll(title(content.width() - logo.map(it -> it.bounds().width() + GUTTER).orElse(0.0)));
    List<Mark> strip = strip();
    double top = bottomOf(marks) + 22;
    double bottom = strip.getFirst().bounds().y() - 16;
    Box room = new Box(content.x(), top, content.width(), bottom - top);
    ColumnFlow flow = new ColumnFlow(2, GUTTER, 16);
    List<List<Mark>> bodies = flow.pages(facts(flow.width(room)), room);
    bodies.stream().findFirst().ifPresent(marks::addAll);
    marks.addAll(strip);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(Sheet.of(map.name(), marks, section()));
    List<List<Mark>> further = bodies.stream().skip(1).toList();
    sheets.addAll(PageHead.of(edition, maker(), map.name(), "").over(further, section()));
    return sheets;
  }

  private String section() {
    return map.name();
  }

  private static double bottomOf(List<Mark> marks) {
    return marks.stream().mapToDouble(it -> it.bounds().bottom()).max().orElse(0);
  }

  private Optional<Mark> logo() {
    return HeadBrand.logo(edition, LOGO)
        .map(it -> new Placing(1, content.right() - it.bounds().width(), content.y()).of(it));
  }

  private List<Mark> title(double width) {
    List<Mark> marks = new ArrayList<>();
    TextStyle small = edition.theme().subtitle();
    TextStyle large = edition.theme().title();
    double y = content.y() + DOWN;
    y = add(marks, Role.NOTE, maker(), small.in(FontFace.BOLD), width, y) + 8;
    TextBlock title =
        PageHead.fitted(
            map.name(), large.times(TITLE_SIZE / large.size()), width, TITLE_SMALLEST, 2);
    marks.add(TextMark.at(Tag.of(Role.TITLE, ""), content.x(), y, title));
    y += title.height() + 10;
    String whose = TitleFigure.whose(edition.project(), map, edition.words());
    y = add(marks, Role.SUBTITLE, whose, small.times(1.1), width, y) + 3;
    y = add(marks, Role.SUBTITLE, reviewed(), small, width, y) + 20;
    Path rule = Path.line(List.of(new Point(content.x(), y), new Point(content.right(), y)));
    marks.add(
        PathMark.stroked(Tag.DECORATION, rule, Stroke.of(edition.theme().palette().rule(), 1.5)));
    return marks;
  }

  private double add(
      List<Mark> marks, Role role, String words, TextStyle style, double width, double y) {
    if (words.isBlank()) {
      return y;
    }
    TextBlock text = Typesetter.set(words, style, width);
    marks.add(TextMark.at(Tag.of(role, ""), content.x(), y, text));
    return y + text.height();
  }

  private String maker() {
    Brand brand = edition.project().brand();
    return brand.header().isBlank()
        ? MapWords.dotted(brand.organisation(), brand.department())
        : brand.header().strip();
  }

  private String reviewed() {
    return map.reviews().stream()
        .map(Review::date)
        .max(LocalDate::compareTo)
        .flatMap(
            held ->
                map.nextReview()
                    .map(
                        next ->
                            edition.text(
                                "map.reviewed",
                                edition.numbers().day(held),
                                edition.numbers().day(next))))
        .orElse("");
  }

  private List<Block> facts(double width) {
    return Stream.of(
            fact("map.scenario", map.scenario(), width),
            fact("map.expectations", map.expectations(), width),
            fact("map.purpose", map.purpose(), width),
            fact("map.objective", map.objective(), width))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private Block fact(String key, String text, double width) {
    if (text.isBlank()) {
      return Block.NONE;
    }
    TextStyle card = edition.theme().card();
    TextStyle style = card.times(FACT_SIZE / card.size());
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(edition.text(key), style.in(FontFace.BOLD)));
    text.lines().map(it -> Paragraph.of(it, style, 3)).forEach(paragraphs::add);
    return Block.of(Typesetter.set(paragraphs, width));
  }

  /// A stripe in each stage's colour with its name under it: the journey at a glance.
  private List<Mark> strip() {
    int count = map.stages().size();
    double width = content.width() / count;
    List<TextMark> names = new ArrayList<>();
    for (int i = 0; i < count && count <= MOST_NAMES; i++) {
      TextStyle style = edition.theme().note();
      TextBlock name = Typesetter.set(map.stages().get(i).name(), style, width - 8);
      Tag tag = Tag.of(Role.NOTE, "");
      names.add(
          TextMark.at(
              keys.of(map.stages().get(i)).map(tag::leadingTo).orElse(tag),
              content.x() + i * width,
              0,
              name));
    }
    double height = names.stream().mapToDouble(it -> it.bounds().height()).max().orElse(0);
    double top = content.bottom() - height - STRIP_GAP - STRIP;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Box box = new Box(content.x() + i * width, top, width - 2, STRIP);
      marks.add(BoxMark.filled(Tag.DECORATION, box, edition.theme().palette().accent(i)));
    }
    marks.addAll(new Placing(1, 0, top + STRIP + STRIP_GAP).of(List.<Mark>copyOf(names)));
    return marks;
  }
}
