package org.periplo.paint.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes elements one after the other, escaped, with the space that it is told to write.
final class XmlWriter {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int THOUSAND = 1000;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  XmlWriter() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /// Begins an element on a line of its own.
  XmlWriter startLine(String name) {
    closeTag();
    out.append('\n').repeat(' ', open.size());
    return start(name);
  }

  /// Begins an element.
  XmlWriter start(String name) {
    closeTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /// Adds an attribute to the element that was just begun.
  XmlWriter with(String attribute, String value) {
    out.append(' ').append(attribute).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /// Adds an attribute to the element that was just begun.
  XmlWriter with(String attribute, double value) {
    return with(attribute, number(value));
  }

  /// Adds text to the open element.
  XmlWriter text(String text) {
    closeTag();
    escape(text);
    return this;
  }

  /// Ends the open element behind what stands in it.
  XmlWriter end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /// Ends the open element on a line of its own.
  XmlWriter endLine() {
    closeTag();
    out.append('\n').repeat(' ', open.size() - 1);
    return end();
  }

  /// Ends the outermost element and its line.
  XmlWriter endDocument() {
    endLine();
    out.append('\n');
    return this;
  }

  /// Moves what was written so far to `stream`.
  void drainTo(OutputStream stream) throws IOException {
    stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append(' ');
      default -> out.appendCodePoint(canStand(character) ? character : REPLACEMENT);
    }
  }

  /// Whether XML 1.0 lets a character stand, and does not advise against it.
  private static boolean canStand(int character) {
    return !Character.isISOControl(character)
        && (character & 0xFFFE) != 0xFFFE
        && Character.getType(character) != Character.SURROGATE;
  }

  /// A number with as few digits as it needs, three behind the point at the most.
  static String number(double value) {
    long thousandths = Math.round(value * THOUSAND);
    String sign = thousandths < 0 ? "-" : "";
    String whole = sign + Math.abs(thousandths / THOUSAND);
    long rest = Math.abs(thousandths % THOUSAND);
    return rest == 0 ? whole : whole + "." + digits(rest);
  }

  private static String digits(long thousandths) {
    String digits = Long.toString(THOUSAND + thousandths).substring(1);
    return digits.replaceFirst("0+$", "");
  }
}
