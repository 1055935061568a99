package org.periplo.paint.pdf;

import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.text.TextBlock;

/// Paints the marks of one page.
final class MarkPainter {

  private final Pen pen;
  private final TextPainter texts;
  private final Resources resources;
  private final Voices voices;

  MarkPainter(Pen pen, TextPainter texts, Resources resources, Voices voices) {
    this.pen = pen;
    this.texts = texts;
    this.resources = resources;
    this.voices = voices;
  }

  /// Paints a mark that is in no group.
  void paint(Mark mark) {
    paint(mark, voices.silence());
  }

  private void paint(Mark mark, Voice group) {
    switch (mark) {
      case BoxMark it -> paint(it, voices.of(it, group));
      case ChevronMark it -> it.decomposed().forEach(part -> paint(part, group));
      case EllipseMark it -> {
        voices.of(it, group).beforeShape().run();
        pen.draw(Path.ellipse(it.bounds()), it.bounds(), it.fill(), it.stroke());
      }
      case PathMark it -> {
        voices.of(it, group).beforeShape().run();
        pen.draw(it.path(), it.bounds(), it.fill(), it.stroke());
      }
      case TextMark it -> set(it.text(), it.bounds(), voices.of(it, group));
      case PictureMark it -> {
        voices.of(it, group).beforeShape().run();
        pen.picture(resources.nameOf(it.picture()), it.bounds());
      }
      case GroupMark it -> {
        Voice own = voices.of(it, group);
        it.marks().forEach(part -> paint(part, own));
      }
    }
  }

  private void paint(BoxMark box, Voice voice) {
    voice.beforeShape().run();
    box.accent().ifPresent(accent -> pen.fill(Path.rounded(box.strip(), box.radius()), accent));
    pen.draw(Path.rounded(box.body(), box.radius()), box.bounds(), box.fill(), box.stroke());
    set(box.text(), box.textBox(), voice);
  }

  private void set(TextBlock text, Box box, Voice voice) {
    texts.set(text, box.x(), box.y(), voice.beforeParagraph());
  }
}
