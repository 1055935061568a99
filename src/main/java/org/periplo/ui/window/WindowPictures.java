package org.periplo.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import org.periplo.pictures.PictureIntake;
import org.periplo.pictures.UnfitPictureException;
import org.periplo.ui.picture.PictureDesk;
import org.periplo.ui.picture.PictureSource;

/// Takes pictures in for a window, from its desktop, without holding it up.
final class WindowPictures implements PictureDesk {

  private final EditorWindow window;

  WindowPictures(EditorWindow window) {
    this.window = window;
  }

  @Override
  public Optional<PictureSource> chosen() {
    return window.questions().pictureToOpen(window.messages()).map(PictureSource::of);
  }

  @Override
  public boolean isPasteable() {
    return PictureSource.isIn(Clipboard.getSystemClipboard());
  }

  @Override
  public Optional<PictureSource> pasted() {
    return PictureSource.in(Clipboard.getSystemClipboard());
  }

  @Override
  public void take(PictureSource source, Consumer<PictureIntake> taken, Consumer<String> refused) {
    Thread.ofVirtual().start(() -> read(source, taken, refused));
  }

  private void read(PictureSource source, Consumer<PictureIntake> taken, Consumer<String> refused) {
    try {
      PictureIntake read = source.read();
      Platform.runLater(() -> taken.accept(read));
    } catch (UnfitPictureException unfit) {
      Platform.runLater(() -> refused.accept(unfit.sentence(window.messages())));
    }
  }
}
