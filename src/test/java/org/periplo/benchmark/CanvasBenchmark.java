package org.periplo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.MoveCards;
import org.periplo.figures.MapFigure;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;
import org.periplo.session.Session;
import org.periplo.session.Subscription;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;
import org.periplo.ui.canvas.MapCanvas;

/// Measures what a person waits for on a map of 20 stages, 10 lanes and 2,000 cards: reading,
/// layout, the first frame, and then frame after frame of typing, dragging, scrolling and zooming,
/// painted by software in a window of 1600 × 1000.
///
/// Run by `mvn -q process-test-classes exec:exec@benchmark-canvas`, without a display.
///
/// All figures are milliseconds of the processor's time, so that other programs on the machine do
/// not count. Of a frame the time of the program's own thread and that of the thread that paints
/// are given one by one, median and 95th percentile: with a processor for each of the two, a frame
/// takes as long as the longer one. The first frames are the floor: an empty canvas of the same
/// size, filled with one colour. What follows is given as so many times the longer one of its two.
public final class CanvasBenchmark extends Application {

  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final String FLOOR = "floor";
  private static final int WARM_UP = 60;
  private static final int FRAMES = 200;
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private final Deque<Scenario> scenarios = new ArrayDeque<>();
  private final StackPane root = new StackPane();
  private final Canvas empty = new Canvas(WIDTH, HEIGHT);
  private Runnable keepNoMore = () -> {};
  private Session session;
  private MapCanvas canvas;

  /// @param step changes something, before each frame; it is told how many frames there were
  private record Scenario(String name, Runnable start, IntConsumer step) {}

  /// Measures, prints and leaves.
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) throws ProblemException {
    Project project = measureReading();
    measureLayout(project);
    session = Session.ofSaved(project, new IdSource(new SplittableRandom(1)));
    double before = milliseconds(Thread.currentThread().threadId());
    canvas = new MapCanvas(session, Theme.LIGHT, Messages.in(Locale.ENGLISH));
    root.getChildren().setAll(canvas);
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
    addScenarios();
    List<String> wanted = getParameters().getRaw();
    scenarios.removeIf(
        it -> !wanted.isEmpty() && !wanted.contains(it.name) && scenarios.peekFirst() != it);
    new Frames(before).start();
  }

  private static Project measureReading() throws ProblemException {
    byte[] json = ProjectFiles.toBytes(LargeProject.of(20, 10, 2000));
    double[] times = new double[20];
    for (int i = 0; i < times.length; i++) {
      double before = now();
      ProjectFiles.parse(json, "large.periplo");
      times[i] = now() - before;
    }
    print("read", times);
    return ProjectFiles.parse(json, "large.periplo");
  }

  private static void measureLayout(Project project) {
    JourneyMap map = project.maps().getFirst();
    double[] layouts = new double[40];
    double[] figures = new double[layouts.length];
    for (int i = 0; i < layouts.length; i++) {
      double before = now();
      MapLayout layout = Arrangement.of(project, map, Theme.LIGHT);
      double between = now();
      MapFigure figure = MapFigure.of(layout, Palette.LIGHT);
      figures[i] = now() - between;
      layouts[i] = figure.cards().isEmpty() ? 0 : between - before;
    }
    print("layout", layouts);
    print("figures", figures);
  }

  private void addScenarios() {
    scenarios.add(new Scenario(FLOOR, () -> root.getChildren().setAll(empty), this::fill));
    scenarios.add(
        new Scenario(
            "first look", () -> root.getChildren().setAll(canvas), _ -> canvas.requestLayout()));
    scenarios.add(new Scenario("nothing new", () -> {}, _ -> canvas.requestLayout()));
    scenarios.add(
        new Scenario("scroll", () -> canvas.lens().zoomTo(1), i -> scroll(i % 200 < 100 ? 1 : -1)));
    scenarios.add(new Scenario("type", () -> {}, this::type));
    scenarios.add(new Scenario("type, kept", this::keep, this::type));
    scenarios.add(new Scenario("drag", this::keepNoMore, this::drag));
    scenarios.add(new Scenario("scroll at 60 %", this::small, i -> scroll(i % 200 < 100 ? 1 : -1)));
    scenarios.add(
        new Scenario("zoom", session::cancel, i -> canvas.lens().zoomTo(0.6 + i % 40 * 0.02)));
    scenarios.add(
        new Scenario("see all", () -> canvas.lens().zoomToFit(), _ -> canvas.requestLayout()));
  }

  /// From now on what is typed is brought to the disk, too.
  private void keep() {
    try {
      Journals made =
          new Journals(
              Files.createTempDirectory("periplo-journal"), InstantSource.system(), this::complain);
      Journal journal = made.begin();
      Subscription subscription =
          session.subscribe(_ -> journal.note(session.shown(), Optional.empty()));
      keepNoMore =
          () -> {
            subscription.cancel();
            journal.forget();
            made.close();
          };
    } catch (IOException e) {
      complain(e);
    }
  }

  private void complain(IOException trouble) {
    throw new UncheckedIOException(trouble);
  }

  private void keepNoMore() {
    keepNoMore.run();
    session.commit();
  }

  private void fill(int frame) {
    empty.getGraphicsContext2D().setFill(frame % 2 == 0 ? Color.WHITE : Color.WHITESMOKE);
    empty.getGraphicsContext2D().fillRect(0, 0, WIDTH, HEIGHT);
  }

  private void small() {
    session.cancel();
    canvas.lens().zoomTo(0.6);
  }

  private void scroll(int direction) {
    double dx = -23 * direction;
    double dy = -17 * direction;
    Event.fireEvent(
        canvas,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            800,
            500,
            800,
            500,
            false,
            false,
            false,
            false,
            true,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private void type(int frame) {
    Card card = session.current().maps().getFirst().cards().getFirst();
    session.preview(new ChangeCardText(card.id(), "palabra ".repeat(1 + frame % 30)));
  }

  private void drag(int frame) {
    List<Card> cards = session.current().maps().getFirst().cards();
    List<CardId> dragged = List.of(cards.getFirst().id());
    session.preview(MoveCards.last(dragged, cards.get(20 * (frame % 10)).cell()));
  }

  /// Walks through the scenarios, a step a frame.
  private final class Frames extends AnimationTimer {

    private final List<Double> own = new ArrayList<>();
    private final List<Double> painting = new ArrayList<>();
    private final long painter = painter();
    private final double started;
    private double lastOwn;
    private double lastPainting;
    private double floor;
    private int frame = -1;

    Frames(double started) {
      this.started = started;
    }

    @Override
    public void handle(long now) {
      double ownNow = milliseconds(Thread.currentThread().threadId());
      double paintingNow = milliseconds(painter);
      if (frame == 0) {
        System.out.printf(
            Locale.ROOT, "%-16s %6.1f + %.1f%n", "first frame", ownNow - started, paintingNow);
        scenarios.getFirst().start.run();
      }
      if (frame > WARM_UP) {
        own.add(ownNow - lastOwn);
        painting.add(paintingNow - lastPainting);
      }
      lastOwn = ownNow;
      lastPainting = paintingNow;
      step();
    }

    private void step() {
      frame++;
      if (frame > WARM_UP + FRAMES) {
        report();
        next();
      }
      if (!scenarios.isEmpty() && frame > 0) {
        scenarios.getFirst().step.accept(frame);
      }
    }

    private void report() {
      double longer = Math.max(share(values(own), 0.5), share(values(painting), 0.5));
      floor = scenarios.getFirst().name.equals(FLOOR) ? longer : floor;
      print(scenarios.getFirst().name, values(own), values(painting), longer / floor);
    }

    private void next() {
      scenarios.removeFirst();
      own.clear();
      painting.clear();
      frame = 1;
      if (scenarios.isEmpty()) {
        stop();
        Platform.exit();
      } else {
        scenarios.getFirst().start.run();
      }
    }
  }

  private static long painter() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(it -> it.getName().startsWith("QuantumRenderer"))
        .mapToLong(Thread::threadId)
        .findFirst()
        .orElseThrow();
  }

  private static double now() {
    return milliseconds(Thread.currentThread().threadId());
  }

  private static double milliseconds(long thread) {
    return PROCESSOR.getThreadCpuTime(thread) / 1e6;
  }

  private static double[] values(List<Double> times) {
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void print(String name, double[] times) {
    System.out.printf(
        Locale.ROOT, "%-16s first %6.1f, then %6.1f%n", name, times[0], share(times, 0.5));
  }

  private static void print(String name, double[] own, double[] painting, double floors) {
    System.out.printf(
        Locale.ROOT,
        "%-16s own %5.1f (95 %%: %5.1f)   painting %5.1f (95 %%: %5.1f)   %4.1f × floor%n",
        name,
        share(own, 0.5),
        share(own, 0.95),
        share(painting, 0.5),
        share(painting, 0.95),
        floors);
  }

  private static double share(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
