package org.periplo.files;

/// How values of one type stand in a file.
interface Codec<T> {

  /// The value that a node stands for.
  ///
  /// @throws Misfit if it stands for none
  T read(Node node);

  /// Writes a value.
  void write(T value, JsonWriter json);
}
