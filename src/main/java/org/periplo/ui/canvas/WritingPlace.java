package org.periplo.ui.canvas;

import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Words;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;
import org.periplo.text.Line;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Where words stand on the map, and how, so that they can be written in the very same place.
///
/// @param box from the top of the first line to the bottom of the last of what is written, in
///     points
/// @param surface what lies under the words
/// @param shown what stands there while nothing is written
record WritingPlace(Layer layer, Box box, TextStyle style, Colour surface, String shown) {

  private record Found(Box box, TextBlock text, Colour surface) {}

  /// The place of `words`, of which `text` is written so far; empty if the map does not show them.
  ///
  /// @param messages what stands in place of words that are not there yet
  static Optional<WritingPlace> of(
      Words words, String text, MapSheets map, Viewport viewport, Messages messages) {
    return words instanceof Words.OfPoint it
        ? QuotePlace.of(it, map.layout(), map.palette(), messages)
        : of(words, text, map, viewport);
  }

  private static Optional<WritingPlace> of(
      Words words, String text, MapSheets map, Viewport viewport) {
    InSight inSight = new InSight(map.layout(), viewport.visible(layer(words)));
    TextStyle usual = new Theme(map.palette(), 0, 0).card();
    return sheet(words, map)
        .showing(words.element())
        .map(inSight::of)
        .flatMap(it -> found(it, words.element(), map))
        .map(
            it -> {
              TextStyle style = style(it.text).orElse(usual);
              Box box =
                  new Box(it.box.x(), it.box.y(), it.box.width(), height(it.text, text, style));
              return new WritingPlace(layer(words), box, style, it.surface, shown(it.text));
            });
  }

  private static Sheet sheet(Words words, MapSheets map) {
    return switch (layer(words)) {
      case HEAD -> map.heads();
      case LABEL -> map.labels();
      case BODY, CORNER -> map.body();
    };
  }

  private static Layer layer(Words words) {
    return switch (words) {
      case Words.OfCard _, Words.OfNewCard _, Words.OfPoint _ -> Layer.BODY;
      case Words.OfStage _, Words.OfStep _ -> Layer.HEAD;
      case Words.OfLane _ -> Layer.LABEL;
    };
  }

  private static Optional<Found> found(Mark mark, ElementId element, MapSheets map) {
    Colour surface = map.palette().surface();
    return switch (mark) {
      case BoxMark it -> Optional.of(new Found(it.textBox(), it.text(), surface));
      case ChevronMark it -> Optional.of(new Found(it.textBox(), it.text(), it.fill()));
      case TextMark it -> Optional.of(new Found(it.bounds(), it.text(), surface));
      case GroupMark it ->
          it.marks().stream().flatMap(part -> found(part, element, map).stream()).findFirst();
      default -> Optional.empty();
    };
  }

  private static String shown(TextBlock text) {
    return text.paragraphs().stream().findFirst().map(it -> it.paragraph().text()).orElse("");
  }

  private static Optional<TextStyle> style(TextBlock text) {
    return text.lines().flatMap(WritingPlace::runs).findFirst().map(Run::style);
  }

  private static Stream<Run> runs(Line line) {
    return line.runs().stream();
  }

  /// The written paragraphs come first; what follows them is not written here.
  private static double height(TextBlock block, String text, TextStyle style) {
    long paragraphs = text.lines().count();
    double set =
        block.paragraphs().stream().limit(paragraphs).mapToDouble(SetParagraph::height).sum();
    boolean endsOnNewLine = text.isEmpty() || text.endsWith("\n");
    return set + (endsOnNewLine ? style.lineHeight() : 0);
  }
}
