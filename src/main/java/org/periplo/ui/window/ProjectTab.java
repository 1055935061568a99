package org.periplo.ui.window;

import java.util.Optional;
import org.periplo.messages.ShortName;
import org.periplo.recovery.Journal;
import org.periplo.session.Session;
import org.periplo.ui.action.Finding;
import org.periplo.ui.action.NothingToFind;
import org.periplo.ui.canvas.MapPlace;
import org.periplo.ui.present.PresentationPlan;

/// A project that is open in the window, and the pane that shows it.
///
/// The pane is made when it is first looked at, and lives on while others are: with it the place
/// and the size in which the map is seen.
final class ProjectTab {

  private final EditorWindow window;
  private final ProjectInFile project;
  private final Optional<Journal> journal;
  private final Optional<JournalNotes> notes;
  private Optional<EditorPane> pane = Optional.empty();
  private Optional<MapPlace> place;
  private PresentationPlan plan;

  ProjectTab(EditorWindow window, ProjectInFile project) {
    this.window = window;
    this.project = project;
    journal = window.keeping().newJournal();
    notes = journal.map(it -> new JournalNotes(project, it));
    Optional<Whereabouts> remembered = project.file().flatMap(window.keeping().memory()::of);
    plan = remembered.map(Whereabouts::plan).orElse(PresentationPlan.USUAL);
    place = remembered.filter(it -> it.restore(project.session())).map(Whereabouts::place);
  }

  /// The project and its file.
  ProjectInFile project() {
    return project;
  }

  /// The project as it is worked on.
  Session session() {
    return project.session();
  }

  /// What keeps its unsaved changes; empty if nothing does.
  Optional<Journal> journal() {
    return journal;
  }

  /// Whether its unsaved changes are known to survive the computer.
  boolean isKept() {
    return notes.filter(JournalNotes::isKept).isPresent();
  }

  /// How its maps are presented.
  PresentationPlan plan() {
    return plan;
  }

  /// Its maps are presented in this way from now on.
  void present(PresentationPlan wanted) {
    plan = wanted;
  }

  /// What it is called in the row of tabs: the project's name, short.
  String name() {
    return ShortName.of(session().shown().name());
  }

  /// What shows it.
  EditorPane pane() {
    return pane.orElseGet(this::newPane);
  }

  /// Where its words are looked for; nowhere while nothing shows it.
  Finding finding() {
    return pane.<Finding>map(EditorPane::finding).orElseGet(NothingToFind::new);
  }

  private EditorPane newPane() {
    EditorPane made = new EditorPane(window, this);
    pane = Optional.of(made);
    place.ifPresent(made.lens()::show);
    return made;
  }

  /// Shows what has become of the project and its file.
  void refresh() {
    pane.ifPresent(EditorPane::refresh);
    window.refresh();
  }

  /// Makes edits of what is still being written.
  void settle() {
    pane.ifPresent(it -> it.sight().finishWriting());
    session().commit();
  }

  /// Has the pane made anew, in another look or language.
  void restyle() {
    settle();
    pane.ifPresent(it -> place = Optional.of(it.lens().place()));
    close();
  }

  /// Ends what shows it, and remembers where in its file somebody was.
  void close() {
    pane.map(it -> Whereabouts.of(session(), it.lens().place()).withPlan(plan))
        .ifPresent(
            it -> project.file().ifPresent(file -> window.keeping().memory().keep(file, it)));
    pane.ifPresent(EditorPane::close);
    pane = Optional.empty();
  }

  /// Puts the project away: what is not saved is given up, and its file is free for others.
  void end() {
    close();
    notes.ifPresent(JournalNotes::close);
    project.hold(Optional.empty());
  }
}
