package org.periplo.paint.pdf;

import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;

/// Finds what speaks for each mark of one page.
///
/// A mark without a role of its own, or with the role of the group that it is in, is spoken for by
/// the group. Shapes say nothing, unless they are a figure that has a name, or inside one.
final class Voices {

  private final ReadingOrder reading;
  private final TextPainter texts;
  private final Bookmarks bookmarks;
  private final Sheet sheet;
  private double stageWidth = Double.POSITIVE_INFINITY;

  Voices(ReadingOrder reading, TextPainter texts, Bookmarks bookmarks, Sheet sheet) {
    this.reading = reading;
    this.texts = texts;
    this.bookmarks = bookmarks;
    this.sheet = sheet;
  }

  /// The voice of what nothing speaks for: decoration.
  Voice silence() {
    return new Voice(Role.DECORATION, reading::section, reading::decoration, reading::decoration);
  }

  /// Ends what was being said, so that the page's state can be kept or brought back.
  void pause() {
    reading.end();
  }

  /// The voice of a mark in a group.
  Voice of(Mark mark, Voice group) {
    Tag tag = mark.tag();
    if (tag.role() == group.role()) {
      return group;
    }
    return switch (tag.role()) {
      case DECORATION -> group;
      case FIGURE -> tag.name().isBlank() ? group : figure(mark, group);
      case CARD -> card(mark, group);
      case TITLE, STAGE, STEP -> heading(mark, group);
      case FOOTER, PAGE_NUMBER -> silence();
      case SUBTITLE, LANE, NOTE -> paragraphs(tag.role(), group.owner().get(), group);
    };
  }

  /// A figure that reaches beyond the stage, such as a curve along the whole map, is none of its.
  private Voice figure(Mark mark, Voice group) {
    if (mark.bounds().width() > stageWidth) {
      reading.leaveStage();
      stageWidth = Double.POSITIVE_INFINITY;
    }
    StructureElement figure =
        group
            .owner()
            .get()
            .add("Figure")
            .described(mark.tag().name(), sheet.corners(mark.bounds()));
    Runnable inside = () -> reading.content(figure);
    return new Voice(Role.FIGURE, () -> figure, inside, inside);
  }

  /// The kind is heard first, in a paragraph of its own.
  private Voice card(Mark mark, Voice group) {
    String kind = mark.tag().name();
    StructureElement card = group.owner().get().add("Div");
    if (!kind.isBlank()) {
      reading.content(card.titled(kind).add("P").spoken(kind));
      texts.setSpace(mark.bounds().x(), mark.bounds().y());
    }
    return new Voice(
        Role.CARD, () -> card, reading::decoration, () -> reading.content(card.add("P")));
  }

  private Voice heading(Mark mark, Voice group) {
    String words = Words.of(mark);
    if (words.isBlank()) {
      return group;
    }
    Role role = mark.tag().role();
    if (role == Role.STAGE) {
      bookmarks.stage(words, mark.bounds());
      stageWidth = mark.bounds().width();
    }
    StructureElement heading = reading.heading(role, group.owner().get());
    return new Voice(role, group.owner(), reading::decoration, () -> reading.content(heading));
  }

  private Voice paragraphs(Role role, StructureElement owner, Voice group) {
    return new Voice(
        role, group.owner(), reading::decoration, () -> reading.content(owner.add("P")));
  }
}
