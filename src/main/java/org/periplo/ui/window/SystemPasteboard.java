package org.periplo.ui.window;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.periplo.exchange.Offer;
import org.periplo.ui.action.Pasteboard;

/// The clipboard of the desktop.
final class SystemPasteboard implements Pasteboard {

  private static final DataFormat OWN = own();

  /// A format can be made only once in a program.
  private static DataFormat own() {
    return Optional.ofNullable(DataFormat.lookupMimeType(Offer.OWN_TYPE))
        .orElseGet(() -> new DataFormat(Offer.OWN_TYPE));
  }

  @Override
  public boolean hasOffer() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    return Stream.of(OWN, DataFormat.HTML, DataFormat.PLAIN_TEXT).anyMatch(clipboard::hasContent);
  }

  @Override
  public Offer offer() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    return new Offer(content(clipboard, OWN), content(clipboard, DataFormat.HTML), text(clipboard));
  }

  /// Where files were copied, the text is nothing but their names.
  private static Optional<String> text(Clipboard clipboard) {
    return clipboard.hasFiles()
        ? Optional.empty()
        : content(clipboard, DataFormat.PLAIN_TEXT).filter(it -> !it.isEmpty());
  }

  private static Optional<String> content(Clipboard clipboard, DataFormat format) {
    return clipboard.hasContent(format) ? words(clipboard.getContent(format)) : Optional.empty();
  }

  /// Bytes are passed on as they are; a string of a format of one's own would be wrapped.
  private static Optional<String> words(Object content) {
    return switch (content) {
      case String it -> Optional.of(it);
      case ByteBuffer it -> Optional.of(StandardCharsets.UTF_8.decode(it.duplicate()).toString());
      case null, default -> Optional.empty();
    };
  }

  @Override
  public void put(Offer offer) {
    ClipboardContent content = new ClipboardContent();
    offer.own().ifPresent(it -> content.put(OWN, StandardCharsets.UTF_8.encode(it)));
    offer.html().ifPresent(content::putHtml);
    offer.text().ifPresent(content::putString);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
