package org.periplo.ui.start;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.image.Image;

/// What is seen of a project before it is opened.
///
/// @param there whether its file is there
/// @param changed the day on which it was last changed; empty for what ships with the program
/// @param picture empty if it cannot be read, or is too large to be read for a picture
record Glimpse(boolean there, Optional<LocalDate> changed, Optional<Image> picture) {

  /// Of a file that is not there.
  static final Glimpse NONE = new Glimpse(false, Optional.empty(), Optional.empty());
}
