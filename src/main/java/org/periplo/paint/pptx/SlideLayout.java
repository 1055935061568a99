package org.periplo.paint.pptx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;

/// The layouts of the deck's master, in its order.
enum SlideLayout {
  /// A title and what stands under it, and nothing else that is read.
  TITLE(1, "title", "slide-layout.title"),
  /// A title over whatever the slide shows.
  TITLE_ONLY(2, "titleOnly", "slide-layout.title-only"),
  /// Nothing: for slides that the client adds.
  BLANK(3, "blank", "slide-layout.blank");

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
    return switch (mark.tag().role()) {
      case TITLE -> Optional.of(Placeholder.TITLE);
      case SUBTITLE -> Optional.of(Placeholder.SUBTITLE).filter(_ -> this == TITLE);
      default -> Optional.empty();
    };
  }

  /// The layout that suits a page.
  static SlideLayout of(Page page) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    page.drawing().marks().stream()
        .flatMap(SlideLayout::withInner)
        .map(it -> it.tag().role())
        .forEach(roles::add);
    return roles.contains(Role.SUBTITLE) && OPENING.containsAll(roles) ? TITLE : TITLE_ONLY;
  }

  private static Stream<Mark> withInner(Mark mark) {
    return mark instanceof GroupMark group
        ? Stream.concat(Stream.of(mark), group.marks().stream().flatMap(SlideLayout::withInner))
        : Stream.of(mark);
  }
}
