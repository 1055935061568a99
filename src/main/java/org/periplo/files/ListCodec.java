package org.periplo.files;

import java.util.List;

/// How lists stand in a file.
record ListCodec<T>(Codec<T> items, Layout layout) implements Codec<List<T>> {

  /// A list with each item on a line of its own, so that a diff shows which one changed.
  static <T> Codec<List<T>> lines(Codec<T> items) {
    return new ListCodec<>(items, Layout.LINES);
  }

  /// A list in one line.
  static <T> Codec<List<T>> line(Codec<T> items) {
    return new ListCodec<>(items, Layout.LINE);
  }

  @Override
  public List<T> read(Node node) {
    if (node instanceof Node.Items list) {
      return list.nodes().stream().map(items::read).toList();
    }
    throw Misfit.notAProject(node, "problem.project.list-expected");
  }

  @Override
  public void write(List<T> values, JsonWriter json) {
    json.begin('[', layout);
    for (T value : values) {
      json.item();
      items.write(value, json);
    }
    json.end(']');
  }
}
