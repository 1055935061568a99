package org.periplo.property;

import java.util.List;
import java.util.function.Function;
import org.periplo.session.View;

/// Elements of a project whose properties are asked for.
///
/// @param elements finds them in any view in which they still are
public record Subject<E>(Form<E> form, Function<View, List<E>> elements) {

  /// The elements that are selected in `then`, as far as they are still there.
  Subject<E> pinned(View then) {
    return new Subject<>(
        form,
        now ->
            now.project()
                .map(then.map())
                .map(it -> elements.apply(new View(now.project(), it.id(), then.selection())))
                .orElse(List.of()));
  }
}
