package org.periplo.paint.pdf;

import java.util.Optional;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;

/// Finds what speaks for each mark of one page.
///
/// A mark without a role of its own, or with the role of the group that it is in, is spoken for by
/// the group. Shapes say nothing, unless they are a figure that has a name, or inside one.
final class Voices {

  private final ReadingOrder reading;
  private final TextPainter texts;
  private final Links links;
  private final Bookmarks.OfPage bookmarks;
  private final Sheet sheet;
  private double stageWidth = Double.POSITIVE_INFINITY;

  Voices(
      ReadingOrder reading,
      TextPainter texts,
      Links links,
      Bookmarks.OfPage bookmarks,
      Sheet sheet) {
    this.reading = reading;
    this.texts = texts;
    this.links = links;
    this.bookmarks = bookmarks;
    this.sheet = sheet;
  }

  /// The voice of what nothing speaks for: decoration.
  Voice silence() {
    return new Voice(
        Role.DECORATION,
        Optional.empty(),
        reading::section,
        reading::decoration,
        reading::decoration);
  }

  /// Ends what was being said, so that the page's state can be kept or brought back.
  void pause() {
    reading.end();
  }

  /// The voice of a mark in a group.
  Voice of(Mark mark, Voice group) {
    Optional<PageKey> target = mark.tag().leadsTo();
    if (target.isPresent() && !target.equals(group.leadsTo())) {
      return linked(mark, group, target.get());
    }
    return mark.tag().role() == group.role() ? group : own(mark, group, Link.NONE);
  }

  /// Where there are no words to make the link of, it stands for itself.
  private Voice linked(Mark mark, Voice group, PageKey target) {
    Link link = links.of(mark.tag(), mark.bounds());
    if (isSilent(mark)) {
      link.into(group.owner().get());
    }
    return own(mark, group, link).leadingTo(target);
  }

  private static boolean isSilent(Mark mark) {
    return switch (mark.tag().role()) {
      case DECORATION, FOOTER, PAGE_NUMBER -> true;
      case CARD, FIGURE -> mark.tag().name().isBlank();
      case TITLE, SUBTITLE, STAGE, STEP, LANE, NOTE -> Words.of(mark).isBlank();
    };
  }

  private Voice own(Mark mark, Voice group, Link link) {
    Tag tag = mark.tag();
    return switch (tag.role()) {
      case DECORATION -> group;
      case FIGURE -> tag.name().isBlank() ? group : figure(mark, group, link);
      case CARD -> card(mark, group, link);
      case TITLE, STAGE, STEP -> heading(mark, group, link);
      case FOOTER, PAGE_NUMBER -> silence();
      case SUBTITLE, LANE, NOTE -> paragraphs(tag.role(), group, link);
    };
  }

  /// A figure that reaches beyond the stage, such as a curve along the whole map, is none of its.
  private Voice figure(Mark mark, Voice group, Link link) {
    if (mark.bounds().width() > stageWidth) {
      reading.leaveStage();
      stageWidth = Double.POSITIVE_INFINITY;
    }
    StructureElement figure =
        link.into(group.owner().get())
            .add("Figure")
            .described(mark.tag().name(), sheet.corners(mark.bounds()));
    Runnable inside = () -> reading.content(figure);
    return new Voice(Role.FIGURE, group.leadsTo(), () -> figure, inside, inside);
  }

  /// The kind is heard first, in a paragraph of its own.
  private Voice card(Mark mark, Voice group, Link link) {
    String kind = mark.tag().name();
    StructureElement card = group.owner().get().add("Div");
    if (!kind.isBlank()) {
      reading.content(link.into(card.titled(kind).add("P")).spoken(kind));
      texts.setSpace(mark.bounds().x(), mark.bounds().y());
    }
    return new Voice(
        Role.CARD,
        group.leadsTo(),
        () -> card,
        reading::decoration,
        () -> reading.content(card.add("P")));
  }

  private Voice heading(Mark mark, Voice group, Link link) {
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
    return new Voice(
        role,
        group.leadsTo(),
        group.owner(),
        reading::decoration,
        () -> reading.content(link.into(heading)));
  }

  private Voice paragraphs(Role role, Voice group, Link link) {
    StructureElement owner = group.owner().get();
    return new Voice(
        role,
        group.leadsTo(),
        group.owner(),
        reading::decoration,
        () -> reading.content(link.into(owner.add("P"))));
  }
}
