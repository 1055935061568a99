package org.periplo.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a node stands in a document: cheap to keep for each node, spelt out only when asked.
///
/// @param parent the spot of the object or list around it; `null` for the document itself
/// @param step the property's name, or the index in a list
record Spot(@Nullable Spot parent, Object step, int line, int column) {

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");

  /// The place, with its path.
  Place place() {
    return new Place(line, column, path());
  }

  /// The name of the property that the value belongs to, be it alone or in a list.
  String property() {
    return step instanceof String || parent == null ? step.toString() : parent.property();
  }

  private String path() {
    if (parent == null) {
      return "";
    }
    String before = parent.path();
    return switch (step) {
      case String name when PLAIN_NAME.matcher(name).matches() ->
          before.isEmpty() ? name : before + "." + name;
      case String name -> before + "[\"" + Excerpt.of(name) + "\"]";
      default -> before + "[" + step + "]";
    };
  }
}
