package org.periplo.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/// Writes JSON in the one way that a project file is set: two spaces a level, a space after each
/// colon and comma.
final class JsonWriter {

  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder json = new StringBuilder();
  private final Deque<Layout> open = new ArrayDeque<>();
  private boolean first = true;

  /// Begins an object or a list; inside one that is set in a line everything is.
  void begin(char bracket, Layout layout) {
    open.push(open.peek() == Layout.LINE ? Layout.LINE : layout);
    json.append(bracket);
    first = true;
  }

  /// Ends what was begun last.
  void end(char bracket) {
    Layout layout = open.pop();
    if (layout == Layout.LINES && !first) {
      newLine();
    }
    json.append(bracket);
    first = false;
  }

  /// Begins a property.
  void name(String name) {
    item();
    text(name);
    json.append(": ");
  }

  /// Begins an item of a list.
  void item() {
    boolean lines = open.peek() == Layout.LINES;
    if (!first) {
      json.append(lines ? "," : ", ");
    }
    if (lines) {
      newLine();
    }
    first = false;
  }

  /// Writes a string.
  void text(String text) {
    json.append('"');
    text.codePoints().forEach(this::character);
    json.append('"');
  }

  /// Writes a number, `true`, `false` or `null`.
  void literal(String literal) {
    json.append(literal);
  }

  /// All that was written, with a final line break.
  String json() {
    return json + "\n";
  }

  private void newLine() {
    json.append('\n').repeat("  ", open.size());
  }

  /// Escapes what JSON asks for, and halves of surrogate pairs, which UTF-8 cannot hold.
  private void character(int character) {
    switch (character) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (character < ' ' || Character.getType(character) == Character.SURROGATE) {
          json.append("\\u").append(HEX.toHexDigits((char) character));
        } else {
          json.appendCodePoint(character);
        }
      }
    }
  }
}
