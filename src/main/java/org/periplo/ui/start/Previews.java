package org.periplo.ui.start;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.periplo.geometry.Size;
import org.periplo.model.Project;
import org.periplo.theme.Theme;
import org.periplo.ui.canvas.MapPicture;

/// Small pictures of projects: read and laid out beside the window, one after the other, and kept
/// in memory.
public final class Previews {

  /// How wide pictures are, in pixels.
  static final double WIDTH = 236;

  /// How high pictures are, in pixels.
  static final double HEIGHT = 148;

  private static final int MOST = 60;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("periplo-previews").factory());
  private final Map<Key, Image> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
          return size() > MOST;
        }
      };

  private record Key(Source source, Theme theme) {}

  /// Looks for something, and tells what it finds: both before long, on the toolkit's thread.
  ///
  /// @param search where it comes from, asked beside the window; empty if it is not there
  void look(Supplier<Optional<Source>> search, Theme theme, Consumer<Glimpse> told) {
    worker.execute(
        () ->
            search
                .get()
                .ifPresentOrElse(
                    it -> found(new Key(it, theme), told),
                    () -> Platform.runLater(() -> told.accept(Glimpse.NONE))));
  }

  /// Has a project painted and hands the picture over before long, on the toolkit's thread; it is
  /// not kept.
  public void paint(Project project, Theme theme, Size size, Consumer<Image> told) {
    worker.execute(
        () -> {
          MapPicture picture = MapPicture.of(project, theme);
          Platform.runLater(() -> told.accept(picture.painted(size.width(), size.height())));
        });
  }

  private void found(Key key, Consumer<Glimpse> told) {
    if (isKept(key)) {
      Platform.runLater(() -> tell(key, Optional.empty(), told));
    } else {
      Optional<MapPicture> picture =
          key.source().project().map(it -> MapPicture.of(it, key.theme()));
      Platform.runLater(() -> tell(key, picture, told));
    }
  }

  private void tell(Key key, Optional<MapPicture> picture, Consumer<Glimpse> told) {
    picture.ifPresent(it -> keep(key, it.painted(WIDTH, HEIGHT)));
    told.accept(new Glimpse(true, key.source().day(), kept(key)));
  }

  private boolean isKept(Key key) {
    return kept(key).isPresent();
  }

  private synchronized Optional<Image> kept(Key key) {
    return Optional.ofNullable(kept.get(key));
  }

  private synchronized void keep(Key key, Image image) {
    kept.put(key, image);
  }

  /// Looks for nothing more.
  public void close() {
    worker.shutdownNow();
  }
}
