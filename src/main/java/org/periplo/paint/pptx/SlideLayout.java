package org.periplo.paint.pptx;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.drawing.TableMark;

/// The layouts of the deck's master, in its order.
enum SlideLayout {
  /// A title and what stands under it, and nothing else that is read.
  TITLE(1, "title", "slide-layout.title"),
  /// The same, further on in the deck: a part begins.
  SECTION_HEADER(2, "secHead", "slide-layout.section-header"),
  /// A title over whatever the slide shows.
  TITLE_ONLY(3, "titleOnly", "slide-layout.title-only"),
  /// A title over one table or one chart.
  CONTENT(4, "obj", "slide-layout.content"),
  /// Nothing: for slides that the client adds.
  BLANK(5, "blank", "slide-layout.blank");

  private static final Set<Role> OPENING =
      EnumSet.of(
          Role.TITLE, Role.SUBTITLE, Role.NOTE, Role.FOOTER, Role.PAGE_NUMBER, Role.DECORATION);

  private final int number;
  private final String type;
  private final String key;

  SlideLayout(int number, String type, String key) {
    this.number = number;
    this.type = type;
    this.key = key;
  }

  /// What the file format calls it.
  String type() {
    return type;
  }

  /// Its place among the layouts, from 1.
  int number() {
    return number;
  }

  /// The key of its name.
  String key() {
    return key;
  }

  /// Its file in the package's folder of layouts.
  String fileName() {
    return "slideLayout" + number + ".xml";
  }

  /// The kind of placeholder that a page's mark fills, if it fills one, the first of its role.
  Optional<Placeholder> placeholder(Mark mark) {
    if (isFrame(mark)) {
      return Optional.of(Placeholder.CONTENT).filter(_ -> this == CONTENT);
    }
    return switch (mark.tag().role()) {
      case TITLE -> Optional.of(Placeholder.TITLE);
      case SUBTITLE -> subtitle();
      case FOOTER -> Optional.of(Placeholder.FOOTER);
      case PAGE_NUMBER -> Optional.of(Placeholder.SLIDE_NUMBER);
      default -> Optional.empty();
    };
  }

  private Optional<Placeholder> subtitle() {
    return switch (this) {
      case TITLE -> Optional.of(Placeholder.SUBTITLE);
      case SECTION_HEADER -> Optional.of(Placeholder.BODY);
      case TITLE_ONLY, CONTENT, BLANK -> Optional.empty();
    };
  }

  private static boolean isFrame(Mark mark) {
    return mark instanceof TableMark || mark instanceof ChartMark;
  }

  /// The layout that suits a page.
  ///
  /// @param number of the page in the document, from 1
  static SlideLayout of(Page page, int number) {
    List<Mark> marks = page.drawing().marks().stream().flatMap(SlideLayout::withInner).toList();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    marks.stream().filter(it -> !isFrame(it)).map(it -> it.tag().role()).forEach(roles::add);
    long frames = marks.stream().filter(SlideLayout::isFrame).count();
    if (!OPENING.containsAll(roles) || frames > 1) {
      return TITLE_ONLY;
    }
    if (frames == 1) {
      return CONTENT;
    }
    return roles.contains(Role.SUBTITLE) ? number == 1 ? TITLE : SECTION_HEADER : TITLE_ONLY;
  }

  private static Stream<Mark> withInner(Mark mark) {
    return mark instanceof GroupMark group
        ? Stream.concat(Stream.of(mark), group.marks().stream().flatMap(SlideLayout::withInner))
        : Stream.of(mark);
  }
}
