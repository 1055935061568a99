package org.periplo.ui.present;

import java.time.InstantSource;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.session.Change;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.Subscription;
import org.periplo.theme.Theme;
import org.periplo.ui.action.Editor;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.canvas.MapPlace;
import org.periplo.ui.present.PresenterKeys.Attention;
import org.periplo.ui.present.Scene.OfStage;

/// A map on all of the screen, with nothing around it, to be stepped through and written on.
public final class PresentationPane extends StackPane implements Steering {

  private static final Duration HOMECOMING = Duration.millis(800);

  private final Session session;
  private final MapCanvas canvas;
  private final Messages messages;
  private final Runnable leave;
  private final Standpoint before;
  private final Guide guide;
  private final Curtain curtain = new Curtain();
  private final PointerRing ring = new PointerRing();
  private final Region black = new Region();
  private final PresentationBar bar;
  private final Clock clock;
  private final PresenterKeys keys = new PresenterKeys(this);
  private final Subscription subscription;
  private PresentationPlan plan;
  private Presentation presentation;
  private boolean pressed;
  private boolean stale;

  /// A presentation of the map that an editor has in front, from its beginning.
  ///
  /// @param canvas shows the map; it is lent until [#end]
  /// @param theme the look in which it does
  /// @param leave is run when somebody wants to go back to editing
  public PresentationPane(
      Editor editor,
      MapCanvas canvas,
      Theme theme,
      PresentationPlan plan,
      Messages messages,
      Runnable leave) {
    this.canvas = canvas;
    this.plan = plan;
    this.messages = messages;
    this.leave = leave;
    session = editor.session();
    before = Standpoint.of(session, canvas.lens().place());
    guide = new Guide(session, canvas, theme, before.collapsed());
    presentation = presented();
    bar = new PresentationBar(editor, messages);
    clock = new Clock(plan.minutes(), InstantSource.system(), bar::showTimer);
    black.getStyleClass().add("black");
    black.setVisible(false);
    build();
    listen();
    subscription = session.subscribe(this::changed);
  }

  private Presentation presented() {
    return Presentation.of(map(), plan, before.collapsed());
  }

  private JourneyMap map() {
    return session.view().journeyMap();
  }

  private void build() {
    getStyleClass().add("presentation");
    getStylesheets().add(PresentationPane.class.getResource("Presentation.css").toExternalForm());
    getChildren().setAll(canvas, curtain, ring, clock, bar, black);
    setAlignment(clock, Pos.TOP_LEFT);
    setMargin(clock, new Insets(28));
    setAlignment(bar, Pos.BOTTOM_CENTER);
    setMargin(bar, new Insets(20));
  }

  private void listen() {
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    addEventFilter(MouseEvent.ANY, this::pointed);
    black.setOnMousePressed(_ -> blacken());
    widthProperty().addListener(_ -> resized());
    heightProperty().addListener(_ -> resized());
  }

  private void keyPressed(KeyEvent event) {
    boolean held = event.isShiftDown() || event.isControlDown() || event.isAltDown();
    boolean plain = !held && !event.isMetaDown() && !event.getCode().isModifierKey();
    if (plain && !pressed && keys.take(event.getCode(), attention())) {
      event.consume();
    }
  }

  private Attention attention() {
    if (black.isVisible()) {
      return Attention.BLACK;
    }
    if (getScene().getFocusOwner() instanceof TextInputControl) {
      return Attention.WRITING;
    }
    return session.selection().isEmpty() ? Attention.FREE : Attention.SELECTED;
  }

  private void pointed(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      pressed = true;
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      pressed = false;
    } else if (event.getEventType() == MouseEvent.MOUSE_MOVED
        || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      ring.follow(event);
      bar.comeUp();
    }
  }

  /// Begins.
  public void begin() {
    canvas.finishWriting();
    session.select(Selection.NONE);
    if (plan.minutes() > 0) {
      clock.toggle();
    }
    canvas.requestFocus();
    show();
  }

  /// Begins with the stage of what is selected, or else of what is seen.
  public void beginHere() {
    canvas.finishWriting();
    presentation = Guide.stageHere(session, canvas).map(presentation::atStage).orElse(presentation);
    begin();
  }

  /// What is presented, and how far.
  public Presentation presentation() {
    return presentation;
  }

  @Override
  public void next() {
    go(presentation.next());
  }

  @Override
  public void previous() {
    go(presentation.previous());
  }

  @Override
  public void first() {
    go(presentation.first());
  }

  @Override
  public void last() {
    go(presentation.last());
  }

  @Override
  public void toStage(int number) {
    go(presentation.atStage(number));
  }

  private void go(Presentation there) {
    canvas.finishWriting();
    curtain.fadeFrom(canvas);
    session.select(Selection.NONE);
    canvas.requestFocus();
    presentation = there.continuedIn(presented());
    show();
  }

  @Override
  public void blacken() {
    canvas.finishWriting();
    black.setVisible(!black.isVisible());
  }

  @Override
  public void leave() {
    leave.run();
  }

  /// Whether a ring goes with the pointer.
  public boolean hasRing() {
    return ring.isVisible();
  }

  /// Has a ring go with the pointer, or no longer.
  public void toggleRing() {
    ring.setVisible(!ring.isVisible());
    bar.showRing();
  }

  /// Starts the timer, or pauses it.
  public void toggleTimer() {
    clock.toggle();
  }

  /// Sets the timer back to its beginning.
  public void resetTimer() {
    clock.reset();
  }

  /// Goes on with another plan.
  public void follow(PresentationPlan other) {
    plan = other;
    clock.limit(other.minutes());
    presentation = presentation.continuedIn(presented());
    show();
  }

  private void changed(Change change) {
    Scene seen = presentation.scene();
    if (change.ofMap()) {
      presentation = presented();
    } else if (change.ofProject()) {
      presentation = presentation.continuedIn(presented());
    }
    if (!presentation.scene().equals(seen)) {
      show();
    } else if (change.ofSelection()) {
      guide.hide(seen);
    }
  }

  /// The screen comes to its size in several steps.
  private void resized() {
    if (!stale) {
      stale = true;
      Platform.runLater(this::show);
    }
  }

  private void show() {
    stale = false;
    if (getWidth() > 0 && canvas.getParent() == this) {
      guide.show(presentation.scene(), plan.reveal(), new Size(getWidth(), getHeight()));
    }
    switch (presentation.scene()) {
      case Scene.WholeMap _ -> bar.show(map().name(), "");
      case OfStage it ->
          bar.show(
              map().stage(it.stage()).map(Stage::name).orElse(""),
              messages.text(
                  "present.count",
                  presentation.stages().indexOf(it.stage()) + 1,
                  presentation.stages().size()));
    }
  }

  /// Ends the presentation and gives the canvas back as it was, at the place where it was; who has
  /// edited stays with what was edited.
  public void end() {
    subscription.cancel();
    clock.stop();
    canvas.finishWriting();
    before.restore(session);
    guide.end();
    getChildren().remove(canvas);
    if (session.map().equals(before.map())) {
      returnTo(before.place());
    }
  }

  /// The window takes its time to come back to its size.
  private void returnTo(MapPlace place) {
    InvalidationListener again = _ -> canvas.lens().show(place);
    canvas.lens().show(place);
    canvas.widthProperty().addListener(again);
    canvas.heightProperty().addListener(again);
    PauseTransition home = new PauseTransition(HOMECOMING);
    home.setOnFinished(
        _ -> {
          canvas.widthProperty().removeListener(again);
          canvas.heightProperty().removeListener(again);
        });
    home.play();
  }
}
