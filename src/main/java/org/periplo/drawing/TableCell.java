package org.periplo.drawing;

import java.util.Optional;
import org.periplo.geometry.Insets;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;

/// A cell of a table.
///
/// @param tag the element that it shows and the page that it leads to; its role is NOTE
/// @param padding from the cell's border to its text
/// @param text from the top of what the padding leaves
public record TableCell(Tag tag, Insets padding, TextBlock text, Optional<Colour> fill) {}
