package org.periplo.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.periplo.model.Extras;

/// Says, property by property and in the file's order, how a record stands in a file: one line a
/// property, for reading and writing alike.
///
/// @param <T> the record
/// @param <B> what builds it
final class Shape<T, B> {

  private final Layout layout;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final List<Property<T, B, ?>> properties = new ArrayList<>();

  private Shape(Layout layout, Supplier<B> begin, Function<B, T> build) {
    this.layout = layout;
    this.begin = begin;
    this.build = build;
  }

  /// A record that is set with each property on a line of its own.
  static <T, B> Shape<T, B> lines(Supplier<B> begin, Function<B, T> build) {
    return new Shape<>(Layout.LINES, begin, build);
  }

  /// A record that is set in one line, so that a diff shows which one changed.
  static <T, B> Shape<T, B> line(Supplier<B> begin, Function<B, T> build) {
    return new Shape<>(Layout.LINE, begin, build);
  }

  /// A property that must be there.
  <V> Shape<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return property(name, codec, get, set, Optional.empty());
  }

  /// A property that is left out when it has its usual value.
  <V> Shape<T, B> usual(
      String name, Codec<V> codec, V usual, Function<T, V> get, BiConsumer<B, V> set) {
    return property(name, codec, get, set, Optional.of(usual));
  }

  /// A text that is left out when it is empty.
  Shape<T, B> text(String name, Function<T, String> get, BiConsumer<B, String> set) {
    return usual(name, Values.TEXT, "", get, set);
  }

  /// A value that is left out when it is not there.
  <V> Shape<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, Optional<V>> set) {
    return usual(name, Values.maybe(codec), Optional.empty(), get, set);
  }

  /// A list that is left out when it is empty.
  <V> Shape<T, B> list(
      String name, Codec<List<V>> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    return usual(name, codec, List.of(), get, set);
  }

  /// Ends the shape: all other properties of the object are kept.
  RecordCodec<T, B> keeping(Function<T, Extras> get, BiConsumer<B, Extras> set) {
    return new RecordCodec<>(layout, begin, build, properties, get, set);
  }

  private <V> Shape<T, B> property(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, Optional<V> usual) {
    properties.add(new Property<>(name, codec, get, set, usual));
    return this;
  }
}
