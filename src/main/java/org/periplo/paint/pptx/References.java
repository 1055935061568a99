package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.PageKey;
import org.periplo.model.Picture;

/// What a slide or a layout refers to, each by the id of its relationship.
final class References {

  private final SharedParts shared;
  private final Relationships relationships;

  /// @param relationships gets what is referred to
  References(SharedParts shared, Relationships relationships) {
    this.shared = shared;
    this.relationships = relationships;
  }

  /// A picture; empty for a broken one.
  Optional<String> picture(Picture picture) {
    return shared.media().nameOf(picture).map(it -> relationships.add("image", "../media/" + it));
  }

  /// A chart.
  String chart(ChartMark chart) {
    return relationships.add("chart", "../charts/" + shared.charts().nameOf(chart));
  }

  /// The slide of a page; empty if the document has no such page.
  Optional<String> page(PageKey page) {
    return Optional.ofNullable(shared.slides().get(page))
        .map(it -> relationships.add("slide", "slide" + it + ".xml"));
  }
}
