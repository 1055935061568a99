package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.PictureSize;
import org.periplo.model.Picture;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;

/// The brand's header and small logo at the upper right of a page.
///
/// @param width how much of the head they take, the distance from it included
record HeadBrand(List<Mark> marks, double width) {

  private static final double WORDS = 220;
  private static final double GAP = 16;
  private static final Size LOGO = new Size(96, 34);

  HeadBrand {
    marks = List.copyOf(marks);
  }

  static HeadBrand of(Edition edition) {
    Box content = edition.format().content();
    List<Mark> marks = new ArrayList<>();
    double left = content.right();
    Optional<Mark> logo = logo(edition, LOGO).map(it -> rightAligned(it, content));
    if (logo.isPresent()) {
      marks.add(logo.get());
      left = logo.get().bounds().x() - GAP;
    }
    String header = HeadWords.of(edition.project().brand().header());
    if (!header.isBlank()) {
      TextBlock words =
          Typesetter.set(header.strip(), edition.theme().note(), WORDS)
              .aligned(TextBlock.Align.RIGHT);
      double indent = WORDS - words.usedWidth();
      marks.add(TextMark.at(Tag.of(Role.NOTE, ""), left - WORDS, content.y() + 1, words));
      left -= WORDS - indent + GAP;
    }
    return new HeadBrand(marks, content.right() - left);
  }

  private static Mark rightAligned(PictureMark logo, Box content) {
    Box box = logo.bounds();
    return new PictureMark(
        logo.tag().asDecoration(),
        new Box(content.right() - box.width(), content.y(), box.width(), box.height()),
        logo.picture());
  }

  /// The brand's logo at the origin, as large as fits.
  static Optional<PictureMark> logo(Edition edition, Size most) {
    return edition
        .project()
        .brand()
        .logo()
        .flatMap(edition.project()::picture)
        .flatMap(it -> fitted(it, most));
  }

  /// A picture at the origin, as large as fits; empty if its bytes do not say how large it is.
  static Optional<PictureMark> fitted(Picture picture, Size most) {
    return PictureSize.of(picture)
        .map(
            size -> {
              double scale = Math.min(most.width() / size.width(), most.height() / size.height());
              Box box = new Box(0, 0, size.width() * scale, size.height() * scale);
              return new PictureMark(Tag.of(Role.FIGURE, picture.description()), box, picture);
            });
  }
}
