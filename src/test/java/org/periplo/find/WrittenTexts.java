package org.periplo.find;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.model.Brand;
import org.periplo.model.ElementId;
import org.periplo.model.Extras;

/// The texts that a person has written in a project, read from the records themselves.
final class WrittenTexts {

  private WrittenTexts() {}

  /// Every text that is not empty, but for ids, colours, and what this version does not know.
  static Stream<String> in(Object value) {
    return switch (value) {
      case String text -> text.isEmpty() ? Stream.empty() : Stream.of(text);
      case ElementId _, Extras _ -> Stream.empty();
      case Optional<?> it -> it.stream().flatMap(WrittenTexts::in);
      case Collection<?> it -> it.stream().flatMap(WrittenTexts::in);
      case Record it ->
          Arrays.stream(it.getClass().getRecordComponents())
              .filter(component -> !isColours(component))
              .map(component -> valueOf(component, it))
              .flatMap(WrittenTexts::in);
      default -> Stream.empty();
    };
  }

  private static boolean isColours(RecordComponent component) {
    return component.getDeclaringRecord() == Brand.class && component.getName().equals("accents");
  }

  private static Object valueOf(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
