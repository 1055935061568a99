package org.periplo.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.edit.Edit;
import org.periplo.model.PictureId;
import org.periplo.model.Review;
import org.periplo.session.View;

/// Something that is known of the elements of a kind, and that a person can change.
///
/// Each kind of property asks for a control of its own.
///
/// @param <E> the kind of element
public sealed interface Property<E> {

  /// The key of its name.
  String key();

  /// One line of text.
  ///
  /// @param prompt what stands in its place as long as it is empty
  record Line<E>(String key, Access<E, String> access, Function<E, Optional<Caption>> prompt)
      implements Property<E> {
    /// A line with nothing in its place.
    public Line(String key, Access<E, String> access) {
      this(key, access, _ -> Optional.empty());
    }
  }

  /// Text of as many lines as one likes.
  record Lines<E>(String key, Access<E, String> access) implements Property<E> {}

  /// One of a few constants, side by side.
  record Segments<E, V>(String key, Access<E, V> access, List<Option<V>> options)
      implements Property<E> {}

  /// One of many.
  ///
  /// @param options what can be chosen for all of some elements
  record Choice<E, V>(
      String key, Access<E, V> access, BiFunction<View, List<E>, Stream<Option<V>>> options)
      implements Property<E> {}

  /// A number from 1 to 5, as that many marks.
  record Marks<E>(String key, Access<E, Integer> access) implements Property<E> {}

  /// A number, or none.
  ///
  /// @param form how it may be written
  record Numeral<E>(String key, Access<E, Optional<BigDecimal>> access, NumberForm form)
      implements Property<E> {}

  /// A number on a scale, in quarters.
  record Scale<E>(String key, Access<E, Double> access, double least, double most)
      implements Property<E> {}

  /// A day, or none.
  record Day<E>(String key, Access<E, Optional<LocalDate>> access) implements Property<E> {}

  /// One thing of the project by its name, or none.
  record Name<E, I>(String key, Access<E, Optional<I>> access, Catalogue<I> catalogue)
      implements Property<E> {}

  /// Several things of the project by their names, in order.
  record Names<E, I>(String key, Access<E, List<I>> access, Catalogue<I> catalogue)
      implements Property<E> {}

  /// A picture of the project, or none.
  record Image<E>(String key, Access<E, Optional<PictureId>> access) implements Property<E> {}

  /// Colours in their order, each `#` and six hexadecimal digits.
  record Colours<E>(String key, Access<E, List<String>> access) implements Property<E> {}

  /// The reviews of a map.
  record Reviews<E>(String key, Access<E, List<Review>> access) implements Property<E> {}

  /// Things that can be taken away here and are added elsewhere.
  ///
  /// @param things what one element has; nothing to leave it out
  record Removables<E>(String key, BiFunction<View, E, List<Removable>> things)
      implements Property<E> {}

  /// A thing that can be taken away.
  ///
  /// @param removal the edit that takes it away
  record Removable(Caption caption, Edit removal) {}

  /// Something that can be seen here and is changed elsewhere.
  ///
  /// @param says what is said of one element; nothing to leave it out
  record Fact<E>(String key, BiFunction<View, E, List<Caption>> says) implements Property<E> {}
}
