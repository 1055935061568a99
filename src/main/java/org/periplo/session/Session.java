package org.periplo.session;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.periplo.edit.Edit;
import org.periplo.edit.EditName;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// One open project: what it is now, how it came about, and what is looked at and selected.
///
/// Every change comes through [#apply], or through [#preview] and [#commit], and leaves one named
/// step in the history. The history has no end: earlier projects share with later ones all that the
/// edits between them left alone. A call that is refused with an exception changes nothing.
///
/// A session belongs to one thread.
public final class Session {
  private final IdSource ids;
  private final History history = new History();
  private final Listeners listeners = new Listeners();
  private Project current;
  private View view;
  private Optional<Project> saved;
  private Optional<Preview> preview = Optional.empty();

  private record Preview(EditName name, Project project) {}

  private Session(Project project, Optional<Project> saved, IdSource ids) {
    this.current = project;
    this.view = View.first(project);
    this.saved = saved;
    this.ids = ids;
  }

  /// A session of a project as it stands in its file.
  ///
  /// @param ids where new elements get their ids from
  public static Session ofSaved(Project project, IdSource ids) {
    return new Session(project, Optional.of(project), ids);
  }

  /// A session of a project that stands in no file yet.
  ///
  /// @param ids where new elements get their ids from
  public static Session ofUnsaved(Project project, IdSource ids) {
    return new Session(project, Optional.empty(), ids);
  }

  /// Where new elements get their ids from.
  public IdSource ids() {
    return ids;
  }

  /// The project as it would be saved, without the preview.
  public Project current() {
    return current;
  }

  /// What is to be shown: the preview if there is one, else the current project.
  public Project shown() {
    return view.project();
  }

  /// What is to be shown, the map that is looked at, and the selection.
  public View view() {
    return view;
  }

  /// What is selected.
  public Selection selection() {
    return view.selection();
  }

  /// The id of the map that is looked at.
  public MapId map() {
    return view.map();
  }

  /// Makes an edit of what is shown; a preview is committed first.
  ///
  /// An edit that changes nothing leaves no step in the history.
  ///
  /// @throws NoSuchElementException if what the edit names is not there
  /// @throws BrokenRuleException if the edit would break a rule of the model
  public void apply(Edit edit) {
    Project next = edit.applyTo(shown());
    commit();
    advance(edit.name(), next);
  }

  /// Shows what an edit would make of the current project, in place of an earlier preview.
  ///
  /// @throws NoSuchElementException if what the edit names is not there
  /// @throws BrokenRuleException if the edit would break a rule of the model
  public void preview(Edit edit) {
    Project next = edit.applyTo(current);
    boolean alike = next.equals(shown());
    preview = Optional.of(new Preview(edit.name(), alike ? shown() : next)).filter(this::differs);
    if (!alike) {
      show(next);
    }
  }

  private boolean differs(Preview preview) {
    return !preview.project().equals(current);
  }

  /// Whether an edit is previewed.
  public boolean isPreviewing() {
    return preview.isPresent();
  }

  /// Makes the edit that is previewed, as one step; does nothing without a preview.
  public void commit() {
    Optional<Preview> ended = preview;
    preview = Optional.empty();
    ended.ifPresent(it -> advance(it.name(), it.project()));
  }

  /// Ends the preview, and shows the current project again.
  public void cancel() {
    if (preview.isPresent()) {
      preview = Optional.empty();
      show(current);
    }
  }

  private void advance(EditName name, Project next) {
    if (!next.equals(current)) {
      history.add(name, current, next);
      goTo(next);
    }
  }

  /// Takes the last edit back: the preview if there is one, else the last step of the history.
  ///
  /// Does nothing if there is neither.
  public void undo() {
    if (preview.isPresent()) {
      cancel();
    } else {
      history.back().ifPresent(this::goTo);
    }
  }

  /// Makes the edit again that was taken back last.
  ///
  /// Does nothing if there is none, or during a preview.
  public void redo() {
    if (preview.isEmpty()) {
      history.forth().ifPresent(this::goTo);
    }
  }

  /// The name of what [#undo] takes back; empty if it does nothing.
  public Optional<EditName> undoName() {
    return preview.map(Preview::name).or(history::backName);
  }

  /// The name of what [#redo] makes again; empty if it does nothing.
  public Optional<EditName> redoName() {
    return preview.isPresent() ? Optional.empty() : history.forthName();
  }

  /// Remembers that a project was written to its file, be it the current one or one before it.
  ///
  /// @param written the very project that was [#current] when the writing began
  public void markSaved(Project written) {
    saved = Optional.of(written);
    tell(view);
  }

  /// Remembers that no file holds the project any more.
  public void markUnsaved() {
    saved = Optional.empty();
    tell(view);
  }

  /// The project that was saved last; empty if none was, or if no file holds it any more.
  public Optional<Project> saved() {
    return saved;
  }

  /// Whether what is shown is the very project that was saved last.
  @SuppressWarnings("ReferenceEquality") // identity: an equal project may yet have to be written
  public boolean isSaved() {
    return saved.filter(it -> it == shown()).isPresent();
  }

  /// Selects what is there of `selection`, and looks at the map that its primary element is in.
  public void select(Selection selection) {
    lookAt(view.selecting(selection));
  }

  /// Looks at a map, with nothing selected.
  ///
  /// @throws NoSuchElementException if the map is not there
  public void lookAt(MapId map) {
    JourneyMap wanted =
        shown().map(map).orElseThrow(() -> new NoSuchElementException("no map " + map));
    if (!wanted.id().equals(view.map())) {
      lookAt(view.lookingAt(wanted.id()));
    }
  }

  /// Shows only the names of these lanes and stages, and all of the others.
  ///
  /// If that hides what is selected, the lane or stage that hides it is selected instead.
  public void showCollapsed(Set<? extends ElementId> collapsed) {
    lookAt(view.showingCollapsed(Set.copyOf(collapsed)));
  }

  /// Shows only the name of a lane or a stage, or all of it again.
  public void toggleCollapsed(ElementId element) {
    Set<ElementId> next = new HashSet<>(view.collapsed());
    if (!next.remove(element)) {
      next.add(element);
    }
    showCollapsed(next);
  }

  private void lookAt(View next) {
    if (!next.equals(view)) {
      tell(next);
    }
  }

  private void goTo(Project project) {
    current = project;
    show(project);
  }

  private void show(Project project) {
    tell(view.of(project));
  }

  private void tell(View next) {
    Change change = new Change(view, next);
    view = next;
    listeners.tell(change);
  }

  /// Tells `listener` of every change from now on, until the subscription is cancelled.
  ///
  /// A change that a listener makes is told when the one before it has been told to all.
  public Subscription subscribe(Consumer<Change> listener) {
    return listeners.add(listener);
  }
}
