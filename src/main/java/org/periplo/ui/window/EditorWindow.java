package org.periplo.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.periplo.files.ProblemException;
import org.periplo.files.Sample;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.model.Language;
import org.periplo.session.Session;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.ActionMenu;
import org.periplo.ui.action.Appearance;
import org.periplo.ui.action.Documents;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.MapSight;
import org.periplo.ui.canvas.MapPlace;
import org.periplo.ui.dialog.Questions;

/// The window with one open project.
public final class EditorWindow implements Editor, Appearance {

  private static final double USUAL_WIDTH = 1440;
  private static final double USUAL_HEIGHT = 900;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 560;

  private final Stage stage;
  private final Questions questions;
  private final Consumer<Preferences> keeper;
  private final ProjectDesk desk;
  private Preferences preferences;
  private ProjectInFile open;
  private EditorPane pane;

  /// A window on the sample that speaks the interface's language, until it is told otherwise.
  ///
  /// @param stage where it is shown
  /// @param preferences what it starts from
  /// @param keeper is told of new preferences, to keep them
  /// @param questions how it asks and tells
  /// @param ids where new elements get their ids from
  public EditorWindow(
      Stage stage,
      Preferences preferences,
      Consumer<Preferences> keeper,
      Questions questions,
      IdSource ids) {
    this.stage = stage;
    this.preferences = preferences;
    this.keeper = keeper;
    this.questions = questions;
    desk = new ProjectDesk(this, questions, ids);
    open = ProjectInFile.shipped(Sample.firstIn(preferences.language()).project(), ids);
    pane = new EditorPane(this);
    stage.setScene(new Scene(pane, USUAL_WIDTH, USUAL_HEIGHT));
    dress();
  }

  /// Shows the window, where it was the last time.
  public void show() {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    preferences.bounds().ifPresent(new Placement(stage)::restore);
    for (int size : new int[] {16, 32, 48, 128, 256}) {
      stage.getIcons().add(new Image(resource("/org/periplo/icons/periplo-" + size + ".png")));
    }
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          desk.quit();
        });
    registerShortcuts();
    stage.show();
    pane.begin();
  }

  /// Keys ask the actions themselves, before the items of menus do: those are made when a menu
  /// opens and know only what was possible then.
  private void registerShortcuts() {
    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    ActionMenu.actions(this).stream()
        .filter(it -> it.isAskedBy(event))
        .findFirst()
        .ifPresent(
            action -> {
              event.consume();
              ask(action);
            });
  }

  /// Does an action if it is possible.
  void ask(Action action) {
    if (action.isPossible(this)) {
      action.perform(this);
    }
  }

  /// Looks at another project from now on.
  void take(ProjectInFile next) {
    open = next;
    rebuild();
    pane.begin();
  }

  /// The open project is in that file from now on.
  void nowIn(Path file) {
    open = open.in(file);
  }

  private void rebuild() {
    pane.close();
    pane = new EditorPane(this);
    stage.getScene().setRoot(pane);
    dress();
  }

  private void dress() {
    Application.setUserAgentStylesheet(
        switch (look()) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    stage.getScene().getStylesheets().setAll(resource("/org/periplo/ui/window.css"));
    pane.getStyleClass().addAll("periplo", look().id());
    stage.setTitle(messages().text("window.title", session().shown().name()));
  }

  private static String resource(String path) {
    return Objects.requireNonNull(EditorWindow.class.getResource(path), path).toExternalForm();
  }

  /// Does a job beside the window and shows how far it is.
  <T> void work(String title, Job<T> job, Consumer<T> done) {
    JobTask<T> task = new JobTask<>(title, job);
    task.setOnSucceeded(_ -> done.accept(task.getValue()));
    task.setOnFailed(_ -> failed(task.getException()));
    pane.watch(task);
    task.start();
  }

  private void failed(Throwable cause) {
    if (cause instanceof ProblemException it) {
      questions.tell(it.problem(), messages());
    } else {
      throw new IllegalStateException(cause);
    }
  }

  /// Says something that needs no answer.
  void say(String sentence) {
    pane.say(sentence);
  }

  /// Closes the window; what is not saved is lost.
  void leave() {
    remember(it -> it.withBounds(Optional.of(new Placement(stage).bounds())));
    pane.close();
    stage.close();
  }

  /// Changes the preferences and has them kept.
  void remember(UnaryOperator<Preferences> change) {
    preferences = change.apply(preferences);
    keeper.accept(preferences);
  }

  /// What is set.
  Preferences preferences() {
    return preferences;
  }

  /// The open project and its file.
  ProjectInFile open() {
    return open;
  }

  /// The words of the interface.
  Messages messages() {
    return Messages.in(language().locale());
  }

  @Override
  public Session session() {
    return open.session();
  }

  @Override
  public MapSight sight() {
    return pane.sight();
  }

  @Override
  public Documents documents() {
    return desk;
  }

  @Override
  public Appearance appearance() {
    return this;
  }

  @Override
  public Language language() {
    return preferences.language();
  }

  @Override
  public void speak(Language language) {
    restyle(it -> it.withLanguage(language));
  }

  @Override
  public Look look() {
    return preferences.look();
  }

  @Override
  public void show(Look look) {
    restyle(it -> it.withLook(look));
  }

  private void restyle(UnaryOperator<Preferences> change) {
    sight().finishWriting();
    session().commit();
    MapPlace place = pane.lens().place();
    remember(change);
    rebuild();
    pane.lens().show(place);
  }

  @Override
  public void tellAbout() {
    questions.tellAbout(messages());
  }
}
