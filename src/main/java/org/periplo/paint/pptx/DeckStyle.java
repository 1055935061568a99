package org.periplo.paint.pptx;

import java.util.Locale;
import org.periplo.drawing.Document;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;

/// What all slides of a deck share.
///
/// @param size of every slide, in points
/// @param colours the theme's
/// @param runs how text looks
/// @param language the BCP 47 tag of the words on the slides
/// @param messages the deck's own words, in that language
/// @param foot what the master keeps below
/// @param pictures what the layouts show
record DeckStyle(
    Size size,
    ThemeColours colours,
    RunStyles runs,
    String language,
    Messages messages,
    Foot foot,
    LayoutPictures pictures) {

  /// The style of a deck whose pages are all as large as its slides.
  static DeckStyle of(Document document) {
    Size size = document.pages().getFirst().drawing().size();
    ThemeColours colours = ThemeColours.of(document);
    return new DeckStyle(
        size,
        colours,
        new RunStyles(colours, document.language()),
        document.language(),
        Messages.in(Locale.forLanguageTag(document.language())),
        Foot.of(document, size),
        LayoutPictures.of(document));
  }
}
