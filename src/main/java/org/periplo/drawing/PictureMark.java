package org.periplo.drawing;

import org.periplo.geometry.Box;
import org.periplo.model.Picture;

/// A picture, stretched to its bounds.
public record PictureMark(Tag tag, Box bounds, Picture picture) implements Mark {}
