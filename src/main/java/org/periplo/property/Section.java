package org.periplo.property;

import java.util.List;

/// Properties that belong together.
///
/// @param heading the key of what stands above them; empty for the first ones, which need none
public record Section<E>(String heading, List<Property<E>> properties) {
  public Section {
    properties = List.copyOf(properties);
  }
}
