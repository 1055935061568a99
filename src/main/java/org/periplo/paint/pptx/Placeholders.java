package org.periplo.paint.pptx;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;

/// Which marks of a page fill which placeholders of its layout: the first that can.
final class Placeholders {

  private final SlideLayout layout;
  private final IdentityHashMap<Mark, Placeholder> filled = new IdentityHashMap<>();

  Placeholders(Page page, SlideLayout layout) {
    this.layout = layout;
    page.drawing().marks().forEach(this::find);
  }

  private void find(Mark mark) {
    switch (mark) {
      case BoxMark it -> fill(it);
      case ChevronMark it -> fill(it);
      case TextMark it -> fill(it);
      case GroupMark it -> it.marks().forEach(this::find);
      case WindowMark it -> it.marks().forEach(this::find);
      case ChartMark it -> fill(it);
      case TableMark it -> fill(it);
      case ConnectorMark _, EllipseMark _, PathMark _, PictureMark _ -> {}
    }
  }

  private void fill(Mark mark) {
    layout
        .placeholder(mark)
        .filter(it -> !filled.containsValue(it))
        .ifPresent(it -> filled.put(mark, it));
  }

  /// The placeholder that a mark fills.
  Optional<Placeholder> filledBy(Mark mark) {
    return Optional.ofNullable(filled.get(mark));
  }

  /// Whether one of the marks inside fills one or is a table: such a group comes apart, as the
  /// format has neither in groups.
  boolean breakUp(GroupMark group) {
    return group.marks().stream().anyMatch(this::standsAlone);
  }

  private boolean standsAlone(Mark mark) {
    return switch (mark) {
      case GroupMark it -> breakUp(it);
      case WindowMark it -> it.marks().stream().anyMatch(this::standsAlone);
      case TableMark _ -> true;
      default -> filled.containsKey(mark);
    };
  }

  /// Whether no mark fills the title's.
  boolean lackTitle() {
    return !filled.containsValue(Placeholder.TITLE);
  }
}
