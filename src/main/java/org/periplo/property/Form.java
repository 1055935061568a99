package org.periplo.property;

import java.util.List;
import java.util.stream.Stream;

/// All properties of a kind of element, in the order in which they are shown.
///
/// @param title the key of what such an element is called
public record Form<E>(String title, List<Section<E>> sections) {
  public Form {
    sections = List.copyOf(sections);
  }

  /// The properties of all sections.
  public Stream<Property<E>> properties() {
    return sections.stream().flatMap(it -> it.properties().stream());
  }
}
