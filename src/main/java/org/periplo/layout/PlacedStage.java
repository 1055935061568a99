package org.periplo.layout;

import org.periplo.geometry.Box;
import org.periplo.model.Stage;
import org.periplo.text.TextBlock;

/// A stage and where its head goes.
///
/// @param index counted from 0 over the map; it chooses the accent
/// @param box from the left edge of its first column to the right edge of its last
public record PlacedStage(Stage stage, int index, Box box, TextBlock name) {}
