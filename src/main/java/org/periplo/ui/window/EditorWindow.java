package org.periplo.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.periplo.files.Problem;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.session.Session;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.Appearance;
import org.periplo.ui.action.CommandPalette;
import org.periplo.ui.action.Documents;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.Finding;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.MapSight;
import org.periplo.ui.action.NothingToFind;
import org.periplo.ui.action.Panels;
import org.periplo.ui.action.Pasteboard;
import org.periplo.ui.action.Presenter;
import org.periplo.ui.dialog.Questions;
import org.periplo.ui.picture.PictureDesk;
import org.periplo.ui.start.Previews;

/// The window with the open projects, one of them or the start page in front.
public final class EditorWindow implements Editor {

  private final Stage stage;
  private final WindowKeeping keeping;
  private final Questions questions;
  private final Pasteboard pasteboard = new SystemPasteboard();
  private final PictureDesk pictures = new WindowPictures(this);
  private final Settings settings;
  private final ProjectDesk desk;
  private final WindowLook appearance;
  private final Session nothing;
  private final CommandPalette palette = new WindowPalette(this);
  private final Previews previews = new Previews();
  private final WindowPane root = new WindowPane();
  private final WindowFrame frame;
  private final ChangedFiles changedFiles;
  private final Jobs jobs = new Jobs(this::page, this::tell);
  private final WindowPanels panels = new WindowPanels(this);
  private final WindowPresenter presenter;
  private final TabRow tabRow = new TabRow(this);
  private Optional<MenuBar> menuBar = Optional.empty();
  private Optional<StartPage> startPage = Optional.empty();
  private Tabs<ProjectTab> tabs = Tabs.none();

  /// A window on the start page.
  ///
  /// @param stage where it is shown
  /// @param preferences what it starts from
  /// @param keeper is told of new preferences, to keep them
  /// @param keeping what it leaves to others to keep
  /// @param questions how it asks and tells
  /// @param ids where new elements get their ids from
  public EditorWindow(
      Stage stage,
      Preferences preferences,
      Consumer<Preferences> keeper,
      Keeping keeping,
      Questions questions,
      IdSource ids) {
    this.stage = stage;
    this.keeping = new WindowKeeping(this, keeping);
    this.questions = questions;
    settings = new Settings(preferences, keeper);
    appearance = new WindowLook(this, settings);
    presenter = new WindowPresenter(this, stage, root);
    changedFiles = new ChangedFiles(this);
    desk = new ProjectDesk(this, ids);
    nothing = Session.ofSaved(Template.FIVE_STAGES.in(preferences.language()), ids);
    frame = new WindowFrame(stage, root);
    dress();
  }

  /// Shows the window, where it was the last time.
  public void show() {
    new WindowKeys(this).on(stage.getScene());
    new FileDrop(this).on(root);
    appearance.followSystem();
    frame.show(preferences(), desk::quit);
    changedFiles.begin(stage);
    page().begin();
  }

  /// Offers what was not saved the last time; then opens files one after the other, or without any
  /// those that were open at the end of the last time, if that is set.
  public void begin(List<Path> files) {
    Preferences.Start start = preferences().start();
    desk.begin(files.isEmpty() && start.reopens() ? start.open() : files);
  }

  /// Does an action if it can be asked for now.
  void ask(Action action) {
    if (action.isOffered(this)) {
      action.perform(this);
    }
  }

  /// Lets something float over the window until it is ended.
  ///
  /// @param content makes it, of what ends it
  void overlay(Function<Runnable, ? extends Node> content) {
    overlay(content, () -> {});
  }

  /// Lets something float over the window until it is ended.
  ///
  /// @param content makes it, of what ends it
  /// @param ended is run when it is gone
  void overlay(Function<Runnable, ? extends Node> content, Runnable ended) {
    root.overlay(content, ended);
  }

  /// What is open, and which of it is in front.
  Tabs<ProjectTab> tabs() {
    return tabs;
  }

  /// Opens a tab for a project.
  ProjectTab add(ProjectInFile project) {
    ProjectTab tab = new ProjectTab(this, project);
    turnTo(tabs.with(tab));
    return tab;
  }

  /// Closes a tab; what is not saved is lost.
  void remove(ProjectTab tab) {
    turnTo(tabs.without(tab));
    tab.end();
  }

  /// Brings a tab to the front.
  void lookAt(ProjectTab tab) {
    turnTo(tabs.lookingAt(tab));
  }

  /// Brings other tabs to the front.
  void turnTo(Tabs<ProjectTab> next) {
    presenter.end();
    tabs.looked().ifPresent(ProjectTab::settle);
    tabs = next;
    root.sink();
    showPage();
    page().begin();
  }

  /// Shows what is in front as it is now.
  void showPage() {
    root.show(page(), menuBar, tabRow);
    page().refresh();
    refresh();
  }

  private Page page() {
    return tabs.looked().<Page>map(ProjectTab::pane).orElseGet(this::startPage);
  }

  private StartPage startPage() {
    StartPage page = startPage.orElseGet(() -> new StartPage(this, previews));
    startPage = Optional.of(page);
    return page;
  }

  /// Shows in tabs and title what is so now.
  void refresh() {
    tabRow.refresh();
    stage.setTitle(new WindowTitle(messages()).of(tabs.looked().map(ProjectTab::project)));
  }

  /// Makes all that is shown anew, in the look and language that are set.
  void restyle() {
    presenter.end();
    tabs.all().forEach(ProjectTab::restyle);
    startPage = Optional.empty();
    dress();
  }

  private void dress() {
    frame.dress(preferences());
    menuBar = MainMenu.IN_SYSTEM_BAR ? Optional.of(new MainMenu(this).bar()) : Optional.empty();
    tabRow.restyle();
    showPage();
    root.renewOverlay();
  }

  /// Where long work is done.
  Jobs jobs() {
    return jobs;
  }

  /// Tells what went wrong.
  void tell(Problem problem) {
    questions.tell(problem, messages());
  }

  /// Says something that needs no answer.
  void say(String sentence) {
    page().say(sentence);
  }

  /// Closes the window; what is not saved is lost.
  void leave() {
    presenter.end();
    List<Path> files = tabs.all().stream().flatMap(it -> it.project().file().stream()).toList();
    remember(
        it ->
            it.withBounds(Optional.of(new Placement(stage).bounds()))
                .withStart(it.start().withOpen(files)));
    tabs.all().forEach(ProjectTab::end);
    desk.end();
    previews.close();
    stage.close();
  }

  /// Says, the first time, that what is not saved cannot be kept, and why; work goes on.
  public void workIsNotKept(IOException why) {
    keeping.fails(why);
  }

  /// Changes the preferences and has them kept.
  void remember(UnaryOperator<Preferences> change) {
    settings.change(change);
  }

  /// What is set.
  Preferences preferences() {
    return settings.now();
  }

  /// What it leaves to others to keep.
  WindowKeeping keeping() {
    return keeping;
  }

  /// What is done when others change files.
  ChangedFiles changedFiles() {
    return changedFiles;
  }

  /// Where projects are painted small.
  Previews previews() {
    return previews;
  }

  /// The look that is set.
  Look look() {
    return preferences().look();
  }

  /// The words of the interface.
  Messages messages() {
    return Messages.in(preferences().language().locale());
  }

  /// The project in front; while there is none, an empty one that nothing shows.
  @Override
  public Session session() {
    return tabs.looked().map(ProjectTab::session).orElse(nothing);
  }

  /// The map in front.
  ///
  /// @throws java.util.NoSuchElementException if no project is in front
  @Override
  public MapSight sight() {
    return tabs.looked().map(it -> it.pane().sight()).orElseThrow();
  }

  @Override
  public Finding finding() {
    return tabs.looked().map(ProjectTab::finding).orElseGet(NothingToFind::new);
  }

  @Override
  public CommandPalette palette() {
    return palette;
  }

  @Override
  public Panels panels() {
    return panels;
  }

  /// The left and the right edge.
  WindowPanels edges() {
    return panels;
  }

  @Override
  public Documents documents() {
    return desk;
  }

  /// Where projects are taken in and put away.
  ProjectDesk desk() {
    return desk;
  }

  @Override
  public Pasteboard pasteboard() {
    return pasteboard;
  }

  @Override
  public PictureDesk pictures() {
    return pictures;
  }

  @Override
  public Questions questions() {
    return questions;
  }

  @Override
  public Presenter presenter() {
    return presenter;
  }

  @Override
  public Appearance appearance() {
    return appearance;
  }

  @Override
  public void nameEmotions() {
    questions.nameEmotions(session(), appearance.look().theme().palette(), messages());
  }
}
