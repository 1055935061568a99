package org.periplo.paint.pptx;

import org.periplo.model.ElementId;

/// That a shape shows an element of the map.
///
/// @param id the shape's, unique on its slide
/// @param name the shape's, unique on its slide
record ShownElement(long id, String name, ElementId element) {}
