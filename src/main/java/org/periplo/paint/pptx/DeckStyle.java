package org.periplo.paint.pptx;

import java.util.Locale;
import org.periplo.drawing.Document;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;

/// What all slides of a deck share.
///
/// @param size of every slide, in points
/// @param colours the theme's
/// @param language the BCP 47 tag of the words on the slides
/// @param messages the deck's own words, in that language
record DeckStyle(Size size, ThemeColours colours, String language, Messages messages) {

  private static final double LEAST = 72;
  private static final double MOST = 56 * 72;

  /// The style of a document's deck; its slides are as large as the first page, if they may be.
  ///
  /// The file format allows from 1 to 56 inches.
  static DeckStyle of(Document document) {
    Size page = document.pages().getFirst().drawing().size();
    double scale = Math.min(1, MOST / Math.max(page.width(), page.height()));
    return new DeckStyle(
        new Size(Math.max(LEAST, page.width() * scale), Math.max(LEAST, page.height() * scale)),
        ThemeColours.of(document),
        document.language(),
        Messages.in(Locale.forLanguageTag(document.language())));
  }
}
