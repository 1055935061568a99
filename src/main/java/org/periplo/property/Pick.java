package org.periplo.property;

import java.util.List;
import java.util.function.Function;
import org.periplo.edit.Edit;
import org.periplo.model.IdSource;

/// What somebody can mean who types a name: something that is there, or something new.
///
/// @param caption how it is offered
/// @param taking makes it, with ids for what is new
public record Pick<I>(Caption caption, Function<IdSource, Taken<I>> taking) {

  /// What a name stands for.
  ///
  /// @param edits what must be done first, so that it is there
  public record Taken<I>(I item, List<Edit> edits) {
    public Taken {
      edits = List.copyOf(edits);
    }
  }

  /// Something that is there.
  static <I> Pick<I> of(I item, String name) {
    return new Pick<>(new Caption.Own(name), _ -> new Taken<>(item, List.of()));
  }
}
