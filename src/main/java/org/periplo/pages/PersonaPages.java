package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.model.EmpathyMap;
import org.periplo.model.Persona;
import org.periplo.model.Segment;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.TextBlock.Align;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// A persona: who it is at the left, and the empathy map, as far as it is filled, at the right.
record PersonaPages(Edition edition, String above, Persona persona) {

  private static final double LEFT_SHARE = 0.31;
  private static final double GUTTER = 36;
  private static final double DISK = 72;
  private static final Size PORTRAIT = new Size(150, 130);
  private static final double FACT_GAP = 14;
  private static final int COLUMNS = 3;
  private static final double CELL_GUTTER = 22;
  private static final double CELL_GAP = 18;

  List<Sheet> sheets() {
    String section = edition.text("page.personas");
    String below = MapWords.dotted(age(), segment());
    PageHead head = PageHead.of(edition, MapWords.dotted(above, section), persona.name(), below);
    Box room = head.room();
    List<Block> cells = new ArrayList<>();
    double left = room.width() * LEFT_SHARE;
    Box right =
        new Box(room.x() + left + GUTTER, room.y(), room.width() - left - GUTTER, room.height());
    ColumnFlow flow = new ColumnFlow(COLUMNS, CELL_GUTTER, CELL_GAP);
    addCells(cells, flow.width(right));
    List<List<Mark>> grids = flow.pages(cells, right);
    double width = cells.isEmpty() ? room.width() * 0.6 : left;
    List<List<Mark>> facts =
        new ColumnFlow(1, 0, FACT_GAP)
            .pages(facts(width), new Box(room.x(), room.y(), width, room.height()));
    List<List<Mark>> bodies = new ArrayList<>();
    for (int i = 0; i < Math.max(grids.size(), facts.size()); i++) {
      List<Mark> body = new ArrayList<>();
      Stream.of(facts, grids).flatMap(at(i)).forEach(body::addAll);
      bodies.add(body);
    }
    return head.over(bodies, section);
  }

  private static Function<List<List<Mark>>, Stream<List<Mark>>> at(int index) {
    return pages -> pages.stream().skip(index).limit(1);
  }

  private List<Block> facts(double width) {
    List<Block> facts = new ArrayList<>();
    facts.add(portrait().orElseGet(this::initials));
    TextStyle card = edition.theme().card();
    if (!persona.quote().isBlank()) {
      TextStyle said = card.times(16 / card.size()).in(FontFace.ITALIC);
      facts.add(words(edition.text("map.quoted", persona.quote().strip()), said, width));
    }
    facts.add(words(persona.description(), card, width));
    facts.add(fact(edition.text("page.persona.goal"), persona.goal(), width));
    segmentOf().ifPresent(it -> facts.add(fact(it, width)));
    return facts.stream().filter(it -> !it.isEmpty()).toList();
  }

  private Optional<Block> portrait() {
    return persona
        .portrait()
        .flatMap(edition.project()::picture)
        .flatMap(it -> HeadBrand.fitted(it, PORTRAIT))
        .map(it -> new Block(List.of(it), it.bounds().height()));
  }

  /// A disk with the first letters of the name, for who has no portrait.
  private Block initials() {
    Palette palette = edition.theme().palette();
    Colour ground = palette.surface().mixedWith(palette.accent(0), 0.14);
    TextStyle title = edition.theme().title().in(palette.ink());
    TextBlock text = Typesetter.set(initialsOf(persona.name()), title, DISK).aligned(Align.CENTRE);
    double inset = (DISK - text.height()) / 2;
    BoxMark disk =
        new BoxMark(
            Tag.DECORATION,
            new Box(0, 0, DISK, DISK),
            DISK / 2,
            Optional.of(new Fill.Solid(ground)),
            Optional.empty(),
            Optional.empty(),
            0,
            Insets.of(0, inset),
            text);
    return new Block(List.of(disk), DISK);
  }

  private static String initialsOf(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("\\s+", -1)) {
      if (!word.isEmpty() && initials.length() < 2 && Character.isLetter(word.charAt(0))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private String age() {
    return persona.age().map(it -> edition.text("page.persona.age", it)).orElse("");
  }

  private String segment() {
    return segmentOf().map(Segment::name).orElse("");
  }

  private Optional<Segment> segmentOf() {
    return persona.segment().flatMap(edition.project()::segment);
  }

  private Block fact(Segment segment, double width) {
    String name = edition.text("map.segment", segment.name());
    Block described = fact(name, segment.description(), width);
    String value =
        segment.value().isBlank() ? "" : edition.text("page.segment.value", segment.value());
    return described.above(words(value, edition.theme().card(), width), 3);
  }

  private Block fact(String name, String text, double width) {
    return text.isBlank() ? Block.NONE : fact(name, List.of(text), width);
  }

  /// A name over its sentences.
  private Block fact(String name, List<String> sentences, double width) {
    TextStyle style = edition.theme().card();
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(name, style.in(FontFace.BOLD)));
    sentences.stream()
        .flatMap(String::lines)
        .map(it -> Paragraph.of(it, style, 3))
        .forEach(paragraphs::add);
    return Block.of(Typesetter.set(paragraphs, width));
  }

  private static Block words(String text, TextStyle style, double width) {
    return Block.of(Typesetter.set(text, style, width));
  }

  private void addCells(List<Block> cells, double width) {
    EmpathyMap it = persona.empathyMap();
    addCell(cells, "page.empathy.who", it.who(), width);
    addCell(cells, "page.empathy.goal", it.goal(), width);
    addCell(cells, "page.empathy.mustDo", it.mustDo(), width);
    addCell(cells, "page.empathy.sees", it.sees(), width);
    addCell(cells, "page.empathy.says", it.says(), width);
    addCell(cells, "page.empathy.does", it.does(), width);
    addCell(cells, "page.empathy.hears", it.hears(), width);
    addCell(cells, "page.empathy.thinksAndFeels", it.thinksAndFeels(), width);
    addCell(cells, "page.empathy.pains", it.pains(), width);
    addCell(cells, "page.empathy.gains", it.gains(), width);
  }

  private void addCell(List<Block> cells, String key, List<String> sentences, double width) {
    List<String> said = sentences.stream().filter(it -> !it.isBlank()).toList();
    if (!said.isEmpty()) {
      Block words = fact(edition.text(key), said, width);
      cells.add(hairline(width).above(words, 7));
    }
  }

  private Block hairline(double width) {
    Path line = Path.line(List.of(new Point(0, 0), new Point(width, 0)));
    Stroke stroke = Stroke.of(edition.theme().palette().hairline(), Theme.HAIRLINE);
    return new Block(List.of(PathMark.stroked(Tag.DECORATION, line, stroke)), 0);
  }
}
