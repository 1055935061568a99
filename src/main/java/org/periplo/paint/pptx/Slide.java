package org.periplo.paint.pptx;

import java.util.List;

/// One slide, ready to go into the package.
///
/// @param shown what its shapes show, in their order
record Slide(XmlWriter xml, Relationships relationships, List<ShownElement> shown) {

  Slide {
    shown = List.copyOf(shown);
  }
}
