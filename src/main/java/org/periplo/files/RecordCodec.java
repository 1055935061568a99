package org.periplo.files;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Extras;

/// How records of one type stand in a file; [Shape] puts one together.
final class RecordCodec<T, B> implements Codec<T> {

  private final Layout layout;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final List<Property<T, B, ?>> properties;
  private final Set<String> names;
  private final Function<T, Extras> getExtras;
  private final BiConsumer<B, Extras> setExtras;

  RecordCodec(
      Layout layout,
      Supplier<B> begin,
      Function<B, T> build,
      List<Property<T, B, ?>> properties,
      Function<T, Extras> getExtras,
      BiConsumer<B, Extras> setExtras) {
    this.layout = layout;
    this.begin = begin;
    this.build = build;
    this.properties = List.copyOf(properties);
    this.names = properties.stream().map(Property::name).collect(Collectors.toSet());
    this.getExtras = getExtras;
    this.setExtras = setExtras;
  }

  @Override
  public T read(Node node) {
    if (!(node instanceof Node.Properties object)) {
      throw Misfit.notAProject(node, "problem.project.object-expected");
    }
    try {
      B builder = begin.get();
      properties.forEach(it -> it.read(object, builder));
      setExtras.accept(builder, UnknownProperties.besides(names, object));
      return build.apply(builder);
    } catch (BrokenRuleException e) {
      throw Contradiction.in(object, e);
    }
  }

  @Override
  public void write(T value, JsonWriter json) {
    json.begin('{', layout);
    properties.forEach(it -> it.write(value, json));
    UnknownProperties.write(getExtras.apply(value), names, json);
    json.end('}');
  }
}
