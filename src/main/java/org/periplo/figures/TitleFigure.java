package org.periplo.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.model.JourneyMap;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Review;
import org.periplo.model.Segment;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

/// The head of a poster: the map's name, whose journey it is, the logo, who made it and when it was
/// reviewed, over a strong line.
public record TitleFigure(List<Mark> marks, double height) {

  private static final double GAP = 5;
  private static final double RULE = 1.75;
  private static final double RULE_GAP = 12;
  private static final double LOGO_HEIGHT = 32;

  public TitleFigure {
    marks = List.copyOf(marks);
  }

  /// The head of a map's poster, of a width in points.
  public static TitleFigure of(Project project, JourneyMap map, Theme theme, double width) {
    return of(project, map, theme, TitleRoom.of(width));
  }

  /// The head of a map's poster, its words in the room that they have.
  public static TitleFigure of(Project project, JourneyMap map, Theme theme, TitleRoom space) {
    MapWords words = new MapWords(project);
    double width = space.width();
    TextBlock right = maker(project, map, words, theme, space.right());
    Optional<PictureMark> logo =
        LogoFigure.of(project, width, new Size(space.right(), LOGO_HEIGHT));
    boolean alone = right.isEmpty() && logo.isEmpty();
    double room = Math.min(space.left(), width - (alone ? 0 : space.right() + RULE_GAP));
    TextBlock title = Typesetter.set(map.name(), theme.title(), room);
    TextBlock whose = Typesetter.set(whose(project, map, words), theme.subtitle(), room);
    double logoHeight = logo.map(it -> it.bounds().height() + GAP).orElse(0.0);
    double bottom = Math.max(title.height() + GAP + whose.height(), logoHeight + right.height());
    List<Mark> marks = new ArrayList<>();
    marks.add(TextMark.at(Tag.of(Role.TITLE, ""), 0, 0, title));
    marks.add(TextMark.at(Tag.of(Role.SUBTITLE, ""), 0, title.height() + GAP, whose));
    logo.ifPresent(marks::add);
    if (!right.isEmpty()) {
      double top = bottom - right.height();
      marks.add(TextMark.at(Tag.of(Role.NOTE, ""), width - right.width(), top, right));
    }
    marks.add(rule(width, bottom + RULE_GAP, theme));
    return new TitleFigure(marks, bottom + RULE_GAP + RULE);
  }

  private static Mark rule(double width, double y, Theme theme) {
    Path path = Path.line(List.of(new Point(0, y), new Point(width, y)));
    return PathMark.stroked(Tag.DECORATION, path, Stroke.of(theme.palette().rule(), RULE));
  }

  /// State, personas with age and words, and segment of a map in one line.
  public static String whose(Project project, JourneyMap map, MapWords words) {
    return MapWords.dotted(
        words.constant("map.state.", map.state()),
        personas(project, map, words),
        map.segment()
            .flatMap(project::segment)
            .map(Segment::name)
            .map(it -> words.text("map.segment", it))
            .orElse(""));
  }

  private static String personas(Project project, JourneyMap map, MapWords words) {
    List<Persona> personas =
        map.personas().stream().map(project::persona).flatMap(Optional::stream).toList();
    return switch (personas.size()) {
      case 0 -> "";
      case 1 -> words.text("map.persona", described(personas.getFirst(), words));
      default ->
          words.text(
              "map.personas",
              personas.stream().map(it -> named(it, words)).collect(Collectors.joining("; ")));
    };
  }

  private static String described(Persona persona, MapWords words) {
    String named = named(persona, words);
    return persona.quote().isBlank()
        ? named
        : named + ", " + words.text("map.quoted", persona.quote());
  }

  private static String named(Persona persona, MapWords words) {
    return persona
        .age()
        .map(age -> words.text("map.personaWithAge", persona.name(), age))
        .orElse(persona.name());
  }

  private static TextBlock maker(
      Project project, JourneyMap map, MapWords words, Theme theme, double width) {
    List<Paragraph> lines = new ArrayList<>();
    String maker = MapWords.dotted(project.brand().organisation(), project.brand().department());
    if (!maker.isBlank()) {
      lines.add(Paragraph.of(maker, theme.note()));
    }
    Numbers numbers = new Numbers(project.language().locale());
    map.reviews().stream()
        .map(Review::date)
        .max(LocalDate::compareTo)
        .flatMap(
            held ->
                map.nextReview()
                    .map(next -> words.text("map.reviewed", numbers.day(held), numbers.day(next))))
        .ifPresent(it -> lines.add(Paragraph.of(it, theme.note())));
    return Typesetter.set(lines, width).aligned(TextBlock.Align.RIGHT);
  }
}
