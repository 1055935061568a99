package org.periplo.build;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.periplo.edit.RenameProject;
import org.periplo.files.Sample;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.recovery.Journals;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.action.ActionMenu;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.Scale;
import org.periplo.ui.dialog.Dialogs;
import org.periplo.ui.window.EditorWindow;
import org.periplo.ui.window.Keeping;
import org.periplo.ui.window.Preferences;
import org.periplo.ui.window.TestKeeping;

/// Takes pictures of the real window, without a display.
///
/// Run as a program (`mvn -q process-test-classes exec:exec@screenshot`) it makes those of the
/// README; with arguments (`language=es look=dark size=1280x720 file=… page=start select=… to=…`)
/// another one; `page` is `start`, `tabs`, `preferences`, `keys` or `about`; `state` is the folder
/// of what the program keeps of its own.
public final class Screenshot {

  private static final Path IMAGES = Path.of("src/site/resources/images");

  private static final int FRAMES = 5;

  private Screenshot() {}

  /// Takes the pictures.
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch taken = new CountDownLatch(1);
    Platform.startup(() -> Platform.setImplicitExit(false));
    Platform.runLater(
        () -> {
          if (arguments.length == 0) {
            take(
                new Wish(
                    Map.of(
                        "language",
                        "es",
                        "select",
                        "c-repartidor",
                        "to",
                        IMAGES.resolve("window-es.png").toString())));
            take(
                new Wish(
                    Map.of("language", "en", "to", IMAGES.resolve("window-en.png").toString())));
          } else {
            take(Wish.of(arguments));
          }
          taken.countDown();
        });
    taken.await();
    Platform.exit();
  }

  private static void take(Wish wish) {
    Stage stage = new Stage();
    EditorWindow window =
        new EditorWindow(
            stage,
            wish.preferences(),
            _ -> {},
            wish.keeping(),
            new Dialogs(stage),
            new IdSource(new Random(1)));
    window.show();
    Language language = window.appearance().language();
    Session before = window.session();
    if (wish.text("page").filter("start"::equals).isEmpty() && wish.text("file").isEmpty()) {
      window.documents().show(Sample.firstIn(language));
    }
    wish.text("state").ifPresent(_ -> window.begin(List.of()));
    wish.text("file").map(Path::of).ifPresent(window.documents()::open);
    waitUntil(() -> wish.text("file").isEmpty() || !window.session().equals(before));
    wish.text("select").ifPresent(it -> window.session().select(selection(it, window.session())));
    wish.text("collapse").ifPresent(it -> collapse(it, window.session()));
    wish.text("zoom").ifPresent(it -> window.sight().zoomTo(Double.parseDouble(it)));
    wish.text("page").ifPresent(it -> show(it, window));
    wish.text("scene").ifPresent(it -> present(it, window));
    wish.text("plan").ifPresent(_ -> window.presenter().plan());
    waitUntil(() -> true);
    wish.text("do").ifPresent(it -> perform(it, window));
    wish.text("type").ifPresent(it -> ((TextField) stage.getScene().getFocusOwner()).setText(it));
    wish.text("press").ifPresent(it -> press(it, stage));
    waitUntil(() -> true);
    wish.text("fire").ifPresent(it -> fire(it, stage));
    wish.text("page").or(() -> wish.text("rest")).ifPresent(_ -> rest());
    write(stage.getScene().snapshot(null), Path.of(wish.text("to").orElseThrow()));
    stage.close();
  }

  /// @param steps how many scenes from the beginning; with `+` the bar is shown, too
  private static void present(String steps, EditorWindow window) {
    window.presenter().present();
    waitUntil(() -> true);
    for (int i = 0; i < Integer.parseInt(steps.replace("+", "")); i++) {
      window.presenter().next();
    }
    if (steps.endsWith("+")) {
      window.presenter().toggleTimer();
      window.presenter().toggleRing();
      pointAt(500, 300);
    }
    long faded = System.nanoTime() + 500_000_000;
    waitUntil(() -> System.nanoTime() > faded);
  }

  private static void pointAt(double x, double y) {
    Node map = Window.getWindows().getFirst().getScene().lookup("#map");
    map.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_MOVED,
            x,
            y,
            x,
            y,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /// @param places of lanes and stages on the map, from 1: `l2,l3,s1`
  private static void collapse(String places, Session session) {
    Set<ElementId> collapsed = new HashSet<>();
    for (String place : places.split(",", -1)) {
      int index = Integer.parseInt(place.substring(1)) - 1;
      collapsed.add(
          place.startsWith("s")
              ? session.view().journeyMap().stages().get(index).id()
              : session.view().journeyMap().lanes().get(index).id());
    }
    session.showCollapsed(collapsed);
  }

  /// The elements of those ids, parted by commas; a step after a curve's id selects its point.
  private static Selection selection(String wanted, Session session) {
    List<String> names = List.of(wanted.split(",", -1));
    JourneyMap map = session.view().journeyMap();
    Selection selection =
        Selection.of(
            names.stream()
                .flatMap(it -> session.shown().ids().filter(id -> id.value().equals(it)))
                .toList());
    return map.curves().stream()
        .filter(it -> selection.contains(it.id()))
        .flatMap(it -> it.points().stream().map(point -> new Cell(it.lane(), point.step())))
        .filter(it -> names.contains(it.step().value()))
        .findFirst()
        .map(it -> selection.without(it.step()).in(it))
        .orElse(selection);
  }

  private static void perform(String action, Editor editor) {
    ActionMenu.actions(editor).stream()
        .filter(it -> it.key().equals("action." + action))
        .findFirst()
        .orElseThrow()
        .perform(editor);
  }

  private static void press(String text, Stage stage) {
    stage.getScene().getRoot().lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(it -> it.getText().equals(text))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  /// Presses buttons and ticks boxes, one after the other.
  ///
  /// @param ids of them, parted by commas; a number after a colon chooses an item of a list
  private static void fire(String ids, Stage stage) {
    for (String id : ids.split(",", -1)) {
      rest();
      switch (stage.getScene().lookup("#" + id.replaceFirst(":.*", ""))) {
        case ButtonBase button -> button.fire();
        case ComboBox<?> box -> box.getSelectionModel().select(item(id));
        case ListView<?> list -> list.getSelectionModel().select(item(id));
        default -> throw new IllegalArgumentException(id);
      }
    }
  }

  private static int item(String id) {
    return Integer.parseInt(id.replaceFirst(".*:", ""));
  }

  private static void show(String page, EditorWindow window) {
    switch (page) {
      case "preferences" -> window.appearance().showPreferences();
      case "keys" -> window.appearance().showKeys();
      case "about" -> window.appearance().tellAbout();
      case "tabs" -> {
        window.documents().show(Sample.PUBLIC_SERVICE);
        window.session().apply(new RenameProject("Otro"));
        window.documents().show(Sample.SAAS_ONBOARDING);
      }
      default -> {} // the start page is there already
    }
  }

  /// Lets what works beside the window come to an end.
  private static void rest() {
    long end = System.nanoTime() + 2_000_000_000L;
    waitUntil(() -> System.nanoTime() > end);
  }

  /// Lets the window work until something is so, and some frames longer.
  private static void waitUntil(BooleanSupplier condition) {
    Object loop = new Object();
    AnimationTimer timer =
        new AnimationTimer() {
          private int frames;

          @Override
          public void handle(long now) {
            frames = condition.getAsBoolean() ? frames + 1 : 0;
            if (frames == FRAMES) {
              stop();
              Platform.runLater(() -> Platform.exitNestedEventLoop(loop, loop));
            }
          }
        };
    timer.start();
    Platform.enterNestedEventLoop(loop);
  }

  private static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the picture shall show.
  private record Wish(Map<String, String> words) {

    static Wish of(String... arguments) {
      Map<String, String> words = new HashMap<>();
      for (String argument : arguments) {
        words.put(
            argument.substring(0, argument.indexOf('=')),
            argument.substring(argument.indexOf('=') + 1));
      }
      return new Wish(words);
    }

    Optional<String> text(String name) {
      return Optional.ofNullable(words.get(name));
    }

    /// @return what the folder `state` keeps, if it is named
    Keeping keeping() {
      return text("state")
          .map(Path::of)
          .map(it -> TestKeeping.in(it, new Journals(it.resolve("unsaved"), Instant::now, _ -> {})))
          .orElseGet(TestKeeping::nothing);
    }

    Preferences preferences() {
      String[] size = text("size").orElse("1680x1000").split("x", 2);
      return Preferences.first(Language.of(Locale.of(text("language").orElse("en"))))
          .withScale(new Scale(Integer.parseInt(text("scale").orElse("100"))))
          .withLook(Look.valueOf(text("look").orElse("light").toUpperCase(Locale.ROOT)))
          .withBounds(
              Optional.of(
                  new Preferences.Bounds(
                      0, 0, Double.parseDouble(size[0]), Double.parseDouble(size[1]), false)));
    }
  }
}
