package org.periplo.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.text.Line;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.theme.TextStyle;

/// One mark in words.
final class MarkTrace {

  private final List<String> words = new ArrayList<>();

  private MarkTrace() {}

  static String of(Mark mark) {
    MarkTrace trace = new MarkTrace();
    trace.add(mark);
    return String.join(" ", trace.words);
  }

  private void add(Mark mark) {
    switch (mark) {
      case BoxMark it -> {
        start("box", mark).fill(it.fill()).stroke(it.stroke());
        it.accent().ifPresent(accent -> words.add("strip " + accent.hex()));
        text(it.text());
      }
      case ChevronMark it ->
          start("chevron", mark).fill(Optional.of(new Fill.Solid(it.fill()))).text(it.text());
      case EllipseMark it -> start("ellipse", mark).fill(it.fill()).stroke(it.stroke());
      case GroupMark _ -> start("group", mark);
      case WindowMark _ -> start("window", mark);
      case TableMark _ -> start("table", mark);
      case ChartMark it -> start("chart", mark).words.add(it.series().toString());
      case ConnectorMark it ->
          start("connector", mark).words.add(it.from().value() + " → " + it.to().value());
      case PathMark it -> start("path", mark).fill(it.fill()).stroke(it.stroke());
      case PictureMark it -> start("picture", mark).words.add(it.picture().id().value());
      case TextMark it -> start("text", mark).text(it.text());
    }
  }

  private MarkTrace start(String kind, Mark mark) {
    Tag tag = mark.tag();
    words.add(kind);
    words.add(tag.role().name());
    tag.shows().ifPresent(it -> words.add(it.value()));
    if (!tag.name().isEmpty()) {
      words.add(quoted(tag.name()));
    }
    Box bounds = mark.bounds();
    words.add(Math.round(bounds.x()) + "," + Math.round(bounds.y()));
    words.add(size(bounds.size()));
    return this;
  }

  private MarkTrace fill(Optional<Fill> fill) {
    fill.ifPresent(
        it ->
            words.add(
                switch (it) {
                  case Fill.Solid solid -> "fill " + solid.colour().hex();
                  case Fill.Gradient gradient ->
                      "fill " + gradient.top().hex() + "–" + gradient.bottom().hex();
                }));
    return this;
  }

  private MarkTrace stroke(Optional<Stroke> stroke) {
    stroke.ifPresent(
        it ->
            words.add(lower(it.dash()) + " line " + it.colour().hex() + " " + number(it.width())));
    return this;
  }

  private void text(TextBlock text) {
    if (text.isEmpty()) {
      return;
    }
    words.add(
        text.paragraphs().stream()
            .map(set -> String.join(" / ", set.lines().stream().map(Line::text).toList()))
            .collect(Collectors.joining(" ¶ ", "\"", "\"")));
    text.lines()
        .flatMap(it -> it.runs().stream())
        .map(Run::style)
        .distinct()
        .forEach(it -> words.add(style(it)));
  }

  private static String style(TextStyle style) {
    return lower(style.face()) + " " + number(style.size()) + " " + style.colour().hex();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
  }

  static String size(Size size) {
    return Math.round(size.width()) + "×" + Math.round(size.height());
  }

  static String quoted(String text) {
    return "\"" + text.replace("\n", " ¶ ") + "\"";
  }
}
