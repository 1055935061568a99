package org.periplo.ui.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplo.messages.Messages;
import org.periplo.pictures.PictureIntake;
import org.periplo.pictures.UnfitPictureException;

/// Takes pictures in at once, without a clipboard of the desktop.
public final class TestPictures implements PictureDesk {

  public Optional<PictureSource> clipboard = Optional.empty();
  public Optional<PictureSource> file = Optional.empty();

  @Override
  public Optional<PictureSource> chosen() {
    return file;
  }

  @Override
  public boolean isPasteable() {
    return clipboard.isPresent();
  }

  @Override
  public Optional<PictureSource> pasted() {
    return clipboard;
  }

  @Override
  public void take(PictureSource source, Consumer<PictureIntake> taken, Consumer<String> refused) {
    try {
      taken.accept(source.read());
    } catch (UnfitPictureException unfit) {
      refused.accept(unfit.sentence(Messages.in(Locale.ENGLISH)));
    }
  }
}
