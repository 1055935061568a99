package org.periplo.paint.pptx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes one XML part, element by element.
///
/// What XML cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD.
final class XmlWriter {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  XmlWriter() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /// Begins an element inside the one that is open.
  XmlWriter open(String name) {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /// Adds an attribute to the element just begun.
  XmlWriter with(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  /// Adds an attribute to the element just begun.
  XmlWriter with(String name, long value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  /// Adds words to the element that is open.
  XmlWriter text(String words) {
    endTag();
    escape(words, false);
    return this;
  }

  /// Ends the element that is open.
  XmlWriter close() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /// An element with nothing in it.
  XmlWriter empty(String name) {
    return open(name).close();
  }

  /// An element with nothing but a `val` in it.
  XmlWriter value(String name, String value) {
    return open(name).with("val", value).close();
  }

  /// An element with nothing but a `val` in it.
  XmlWriter value(String name, long value) {
    return open(name).with("val", value).close();
  }

  /// The part in UTF-8, all open elements ended.
  byte[] toBytes() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String words, boolean inAttribute) {
    int plain = 0;
    for (int i = 0; i < words.length(); i++) {
      if (!isPlain(words.charAt(i))) {
        out.append(words, plain, i);
        i = escapeAt(i, words, inAttribute);
        plain = i + 1;
      }
    }
    out.append(words, plain, words.length());
  }

  private static boolean isPlain(char character) {
    return switch (character) {
      case '&', '<', '>', '"' -> false;
      default -> isAllowed(character);
    };
  }

  /// Writes the character at `i` and gives the place of its last half.
  private int escapeAt(int i, String words, boolean inAttribute) {
    char character = words.charAt(i);
    if (Character.isHighSurrogate(character)
        && i + 1 < words.length()
        && Character.isLowSurrogate(words.charAt(i + 1))) {
      out.append(words, i, i + 2);
      return i + 1;
    }
    escape(character, inAttribute);
    return i;
  }

  private void escape(char character, boolean inAttribute) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append(inAttribute ? "&quot;" : "\"");
      case '\t', '\n', '\r' -> out.append("&#").append((int) character).append(';');
      default -> out.append(isAllowed(character) ? character : REPLACEMENT);
    }
  }

  private static boolean isAllowed(char character) {
    return character >= ' ' && !Character.isSurrogate(character) && character < '\uFFFE';
  }
}
