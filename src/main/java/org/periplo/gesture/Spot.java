package org.periplo.gesture;

import org.periplo.geometry.Point;

/// A place on a map as a person sees it.
///
/// @param at in the map's points, however far its layer is scrolled
public record Spot(Layer layer, Point at) {}
