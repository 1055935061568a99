package org.periplo.drawing;

import java.util.Optional;
import org.periplo.geometry.Box;

/// An ellipse that touches the four sides of its bounds.
public record EllipseMark(Tag tag, Box bounds, Optional<Fill> fill, Optional<Stroke> stroke)
    implements Mark {}
