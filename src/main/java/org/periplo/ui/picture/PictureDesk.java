package org.periplo.ui.picture;

import java.util.Optional;
import java.util.function.Consumer;
import org.periplo.pictures.PictureIntake;

/// Where pictures come from and are taken in.
public interface PictureDesk {

  /// Asks for a file with a picture; empty if nobody wants one after all.
  Optional<PictureSource> chosen();

  /// Whether the clipboard holds a picture.
  boolean isPasteable();

  /// The picture that the clipboard holds.
  Optional<PictureSource> pasted();

  /// Takes a picture in beside the window.
  ///
  /// @param taken gets the picture, when it is there
  /// @param refused gets the sentence that says why there is none
  void take(PictureSource source, Consumer<PictureIntake> taken, Consumer<String> refused);
}
