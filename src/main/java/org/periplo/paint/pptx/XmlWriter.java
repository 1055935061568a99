package org.periplo.paint.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/// Writes one XML part in UTF-8, element by element.
///
/// What XML cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD. A deck has
/// millions of characters: they go straight into bytes.
final class XmlWriter {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int FIRST_SIZE = 8192;

  private final Deque<String> open = new ArrayDeque<>();
  private byte[] out = new byte[FIRST_SIZE];
  private int size;
  private boolean inTag;

  /// A part, as yet without its root.
  XmlWriter() {
    ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /// Something that is written often, to be written once and copied from then on.
  ///
  /// @param writing whole elements
  static byte[] passage(Consumer<XmlWriter> writing) {
    XmlWriter xml = new XmlWriter();
    xml.size = 0;
    writing.accept(xml);
    return Arrays.copyOf(xml.out, xml.size);
  }

  /// Adds what was written before.
  XmlWriter passage(byte[] passage) {
    endTag();
    room(passage.length);
    System.arraycopy(passage, 0, out, size, passage.length);
    size += passage.length;
    return this;
  }

  /// Begins an element inside the one that is open.
  XmlWriter open(String name) {
    endTag();
    put('<');
    ascii(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /// Adds an attribute to the element just begun.
  XmlWriter with(String name, String value) {
    beginAttribute(name);
    escape(value, true);
    put('"');
    return this;
  }

  /// Adds an attribute to the element just begun.
  XmlWriter with(String name, long value) {
    beginAttribute(name);
    number(value);
    put('"');
    return this;
  }

  private void beginAttribute(String name) {
    put(' ');
    ascii(name);
    put('=');
    put('"');
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
      put('/');
      inTag = false;
    } else {
      put('<');
      put('/');
      ascii(name);
    }
    put('>');
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

  /// Ends all open elements and gives the part away.
  void writeTo(OutputStream stream) throws IOException {
    while (!open.isEmpty()) {
      close();
    }
    stream.write(out, 0, size);
  }

  private void endTag() {
    if (inTag) {
      put('>');
      inTag = false;
    }
  }

  private void room(int more) {
    if (size + more > out.length) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
    }
  }

  private void put(char character) {
    room(1);
    out[size++] = (byte) character;
  }

  private void ascii(String words) {
    int length = words.length();
    room(length);
    for (int i = 0; i < length; i++) {
      out[size + i] = (byte) words.charAt(i);
    }
    size += length;
  }

  private void number(long value) {
    if (value < 0 || value > Integer.MAX_VALUE) {
      ascii(Long.toString(value));
      return;
    }
    int left = (int) value;
    int digits = 1;
    for (int rest = left; rest >= 10; rest /= 10) {
      digits++;
    }
    room(digits);
    for (int i = size + digits - 1; i >= size; i--) {
      out[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    size += digits;
  }

  private void escape(String words, boolean inAttribute) {
    int length = words.length();
    room(length);
    for (int i = 0; i < length; i++) {
      char character = words.charAt(i);
      if (isPlain(character)) {
        put(character);
      } else if (Character.isHighSurrogate(character)
          && i + 1 < length
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        fourBytes(Character.toCodePoint(character, words.charAt(++i)));
      } else {
        escape(character, inAttribute);
      }
    }
  }

  private static boolean isPlain(char character) {
    return character >= ' '
        && character < 0x80
        && character != '&'
        && character != '<'
        && character != '>'
        && character != '"';
  }

  private void escape(char character, boolean inAttribute) {
    switch (character) {
      case '&' -> ascii("&amp;");
      case '<' -> ascii("&lt;");
      case '>' -> ascii("&gt;");
      case '"' -> ascii(inAttribute ? "&quot;" : "\"");
      case '\t', '\n', '\r' -> ascii("&#" + (int) character + ";");
      default -> encode(isAllowed(character) ? character : REPLACEMENT);
    }
  }

  private static boolean isAllowed(char character) {
    return character >= ' ' && !Character.isSurrogate(character) && character < '\uFFFE';
  }

  /// One character as UTF-8 has it: seven bits in one byte, eleven in two, sixteen in three.
  private void encode(char character) {
    if (character < 0x80) {
      put(character);
    } else if (character < 0x800) {
      put((char) (0xC0 | (character >> 6)));
      further(character);
    } else {
      put((char) (0xE0 | (character >> 12)));
      further(character >> 6);
      further(character);
    }
  }

  private void fourBytes(int character) {
    put((char) (0xF0 | (character >> 18)));
    further(character >> 12);
    further(character >> 6);
    further(character);
  }

  /// Six bits.
  private void further(int bits) {
    put((char) (0x80 | (bits & 0x3F)));
  }
}
