package org.periplo.ui.help;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows what can be chosen by its name.
public final class Names<T> extends StringConverter<T> {

  private final Function<T, String> name;

  /// @param name of each that can be chosen
  public Names(Function<T, String> name) {
    this.name = name;
  }

  /// Nothing is shown where nothing is chosen.
  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("nothing is typed here");
  }
}
