package org.periplo.export.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.model.ElementId;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;

/// Takes the marks of a page apart, in the order of painting: what lies behind words has been
/// painted before them.
final class PageReader {

  private final List<SeenText> texts = new ArrayList<>();
  private final List<PictureMark> pictures = new ArrayList<>();
  private final List<Ground> grounds = new ArrayList<>();

  /// A coloured area.
  private record Ground(Box box, Colour colour) {

    boolean liesBehind(Box words) {
      return holds(box, words);
    }
  }

  List<SeenText> texts() {
    return List.copyOf(texts);
  }

  List<PictureMark> pictures() {
    return List.copyOf(pictures);
  }

  /// Reads marks of the page itself.
  void read(List<Mark> marks) {
    marks.forEach(it -> read(it, Optional.empty()));
  }

  private void read(Mark mark, Optional<ElementId> around) {
    Optional<ElementId> shown = mark.tag().shows().or(() -> around);
    switch (mark) {
      case BoxMark it -> read(it, shown);
      case ChevronMark it -> add(it.text(), it.textBox(), shown, it.fill());
      case TextMark it -> add(it.text(), it.bounds(), shown, groundOf(it.bounds()));
      case EllipseMark it -> paint(it.bounds(), it.fill());
      case PathMark it -> paint(it.bounds(), it.fill());
      case PictureMark it -> pictures.add(it);
      case GroupMark it -> it.marks().forEach(inner -> read(inner, shown));
      case CompositeMark it -> it.decomposed().forEach(inner -> read(inner, shown));
      case WindowMark it -> readWindow(it, shown);
    }
  }

  private void read(BoxMark box, Optional<ElementId> shown) {
    paint(box.body(), box.fill());
    Box room = box.textBox();
    Colour ground = box.fill().map(PageReader::colour).orElseGet(() -> groundOf(room));
    add(box.text(), room, shown, ground);
  }

  /// What a window cuts is whole in another one: only what lies in it wholly is looked over.
  private void readWindow(WindowMark window, Optional<ElementId> shown) {
    int first = texts.size();
    window.marks().forEach(it -> read(it, shown));
    List<SeenText> inside = texts.subList(first, texts.size());
    inside.removeIf(it -> !holds(window.bounds(), it.room()));
  }

  static boolean holds(Box outer, Box inner) {
    return inner.x() >= outer.x()
        && inner.y() >= outer.y()
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom();
  }

  private void paint(Box area, Optional<Fill> fill) {
    fill.ifPresent(it -> grounds.add(new Ground(area, colour(it))));
  }

  private void add(TextBlock text, Box room, Optional<ElementId> shown, Colour ground) {
    if (!text.isEmpty()) {
      texts.add(new SeenText(text, room, shown, ground));
    }
  }

  private Colour groundOf(Box words) {
    for (Ground ground : grounds.reversed()) {
      if (ground.liesBehind(words)) {
        return ground.colour();
      }
    }
    return Colour.WHITE;
  }

  /// The middle of a gradient, where most of the words are.
  private static Colour colour(Fill fill) {
    return switch (fill) {
      case Fill.Solid(Colour colour) -> colour;
      case Fill.Gradient(Colour top, Colour bottom) -> top.mixedWith(bottom, 0.5);
    };
  }
}
