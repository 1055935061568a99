package org.periplo.paint.pdf;

import java.util.List;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;

/// Paints the marks of one page.
final class MarkPainter {

  private final Pen pen;
  private final TextPainter texts;
  private final Resources resources;
  private final Voices voices;
  private final TablePainter tables;

  MarkPainter(Pen pen, TextPainter texts, Resources resources, Voices voices, TablePainter tables) {
    this.pen = pen;
    this.texts = texts;
    this.resources = resources;
    this.voices = voices;
    this.tables = tables;
  }

  /// Paints a mark that is in no group.
  void paint(Mark mark) {
    paint(mark, voices.silence());
  }

  private void paint(Mark mark, Voice group) {
    switch (mark) {
      case BoxMark it -> paint(it.decomposed(), voices.of(it, group));
      case ChevronMark it -> paint(it.decomposed(), voices.of(it, group));
      case GroupMark it -> paint(it.marks(), voices.of(it, group));
      case TableMark it when !it.tag().isDecoration() -> tables.paint(it, group.owner().get());
      case CompositeMark it -> paint(it.asGroup(), group);
      case WindowMark it -> window(it, voices.of(it, group));
      case EllipseMark it -> paint(it.decomposed(), group);
      case PathMark it -> {
        voices.of(it, group).beforeShape().run();
        pen.draw(it);
      }
      case TextMark it -> texts.set(it, voices.of(it, group).beforeParagraph());
      case PictureMark it -> {
        voices.of(it, group).beforeShape().run();
        paint(it);
      }
    }
  }

  private void window(WindowMark mark, Voice voice) {
    voices.pause();
    pen.openWindow(mark.bounds());
    paint(mark.marks(), voice);
    voices.pause();
    pen.closeWindow();
    texts.forgetFont();
  }

  private void paint(List<? extends Mark> parts, Voice voice) {
    parts.forEach(it -> paint(it, voice));
  }

  private void paint(PictureMark mark) {
    resources
        .nameOf(mark.picture())
        .ifPresentOrElse(
            name -> pen.picture(name, mark.bounds()), () -> pen.draw(mark.crossedOut()));
  }
}
