package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedCard.PlacedPicture;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// A card as a note to cut out: what it is and where it belongs in small, then its words as large
/// as they fit; words that are too many for one note go on to the next.
///
/// @param kind the name of its lane
/// @param place its stage and step
/// @param side of a note, in points
record Sticky(PlacedCard card, String kind, String place, Theme theme, double side) {

  private static final double INSET = 12;
  private static final double BAR = 5;
  private static final double GAP = 5;
  private static final double LARGEST = 1.7;
  private static final double SMALLEST = 0.8;
  private static final double STEP = 0.05;
  private static final double PICTURE_SHARE = 0.5;

  /// The notes that the card takes, each from the origin on; one or more.
  List<Mark> notes() {
    List<Mark> head = head();
    double top = bottomOf(head) + GAP;
    List<TextBlock> parts = TextParts.of(fitting(side - INSET - top), side - INSET - top);
    List<Mark> notes = new ArrayList<>();
    for (TextBlock part : parts) {
      List<Mark> marks = new ArrayList<>(notes.isEmpty() ? head : plainHead());
      double under = notes.isEmpty() ? top : bottomOf(marks) + GAP;
      marks.add(TextMark.at(Tag.of(Role.NOTE, ""), INSET, under, part));
      marks.removeIf(it -> it instanceof TextMark text && text.text().isEmpty());
      notes.add(new GroupMark(notes.isEmpty() ? tag() : again(), marks));
    }
    return notes;
  }

  private Tag tag() {
    return Tag.of(Role.CARD, card.spoken(), card.card().id());
  }

  /// A note that goes on shows the card no second time.
  private Tag again() {
    return Tag.of(Role.CARD, card.spoken());
  }

  private List<Mark> head() {
    List<Mark> head = new ArrayList<>(plainHead());
    picture(bottomOf(head) + GAP).ifPresent(head::add);
    return head;
  }

  private List<Mark> plainHead() {
    List<Mark> head = new ArrayList<>();
    Box bar = new Box(INSET, INSET, side - 2 * INSET, BAR);
    head.add(BoxMark.filled(Tag.DECORATION, bar, theme.palette().accent(card.stage())));
    TextStyle small = theme.note().times(8 / theme.note().size());
    TextBlock what =
        Typesetter.set(
            List.of(
                Paragraph.of(
                    HeadWords.onNote(kind), small.in(FontFace.BOLD).in(theme.palette().ink())),
                Paragraph.of(HeadWords.onNote(place), small)),
            side - 2 * INSET);
    head.add(TextMark.at(Tag.of(Role.NOTE, ""), INSET, bar.bottom() + GAP, what));
    return head;
  }

  private static double bottomOf(List<Mark> marks) {
    return marks.stream().mapToDouble(it -> it.bounds().bottom()).max().orElse(0);
  }

  private Optional<Mark> picture(double top) {
    return card.picture().map(it -> placed(it, top));
  }

  private Mark placed(PlacedPicture picture, double top) {
    Size room = new Size(side - 2 * INSET, (side - INSET - top) * PICTURE_SHARE);
    double scale = room.scaleOf(picture.box().size());
    Box box = new Box(INSET, top, picture.box().width() * scale, picture.box().height() * scale);
    return new PictureMark(
        Tag.of(Role.FIGURE, picture.picture().description()), box, picture.picture());
  }

  /// The largest setting that is not higher than there is room, else the smallest.
  private TextBlock fitting(double height) {
    TextBlock smallest = set(least());
    if (smallest.height() > height) {
      return smallest;
    }
    double size = LARGEST;
    TextBlock set = set(size);
    while (set.height() > height) {
      size -= STEP;
      set = set(size);
    }
    return set;
  }

  /// The smallest of the sizes that are tried.
  private static double least() {
    double least = LARGEST;
    while (least > SMALLEST) {
      least -= STEP;
    }
    return least;
  }

  private TextBlock set(double size) {
    List<Paragraph> paragraphs =
        card.text().paragraphs().stream()
            .map(SetParagraph::paragraph)
            .map(it -> scaled(it, size))
            .toList();
    return Typesetter.set(paragraphs, side - 2 * INSET);
  }

  private static Paragraph scaled(Paragraph paragraph, double size) {
    return new Paragraph(
        paragraph.runs().stream().map(it -> new Run(it.text(), it.style().times(size))).toList(),
        paragraph.spaceBefore() * size);
  }
}
