package org.periplo.drawing;

import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.theme.Colour;
import org.periplo.unicode.Turning;

/// A line chart, with the values that it shows.
///
/// @param tag of role FIGURE; its name says the values
/// @param bounds all of it
/// @param plot where its values stand, inside the bounds; a category has an equal share of the
///     width and its value stands in the middle of that
/// @param categories from left to right
/// @param least the value at the bottom of the plot
/// @param most the value at the top of the plot
/// @param decomposed the same picture in other marks
public record ChartMark(
    Tag tag,
    Box bounds,
    Box plot,
    List<String> categories,
    double least,
    double most,
    List<Series> series,
    List<Mark> decomposed)
    implements CompositeMark {

  /// Its words turn no direction of writing but their own: they stand side by side.
  public ChartMark {
    categories = categories.stream().map(Turning::without).toList();
    series = List.copyOf(series);
    decomposed = List.copyOf(decomposed);
  }

  /// One line of a chart.
  ///
  /// @param values one a category; empty where there is none
  public record Series(
      String name, Colour colour, Stroke.Dash dash, List<Optional<Double>> values) {

    public Series {
      name = Turning.without(name);
      values = List.copyOf(values);
    }
  }
}
