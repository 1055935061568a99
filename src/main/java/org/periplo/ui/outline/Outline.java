package org.periplo.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.periplo.messages.Messages;
import org.periplo.session.Session;

/// The project as a tree, in step with what is selected, that can be edited by keys alone.
///
/// It is brought up to date line by line, so that what is open, the focus and the scroll stay.
public final class Outline extends TreeView<Line> {

  /// How many rows stay in sight above a line that is shown.
  private static final int ROWS_ABOVE = 3;

  private final OutlineDesk desk;
  private final LineItems items = new LineItems();
  private final List<LineCell> cells = new ArrayList<>();
  private Optional<TreeItem<Line>> focused = Optional.empty();
  private boolean following;

  /// The outline of a session's project; it shows nothing until [#update].
  public Outline(Session session, Messages messages) {
    desk = new OutlineDesk(session, messages);
    setId("outline");
    setShowRoot(false);
    setEditable(true);
    setRoot(items.root());
    setAccessibleText(messages.text("outline.title"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel().getSelectedIndices().addListener((Observable _) -> chosen());
    getFocusModel().focusedItemProperty().subscribe(it -> focus(Optional.ofNullable(it)));
    setCellFactory(_ -> cell(messages));
    new OutlineKeys(this, desk).listen();
  }

  private LineCell cell(Messages messages) {
    LineCell cell = new LineCell(this, desk, messages.text("outline.write"));
    cells.add(cell);
    return cell;
  }

  private void focus(Optional<TreeItem<Line>> item) {
    if (!following) {
      focused = item;
    }
  }

  private void chosen() {
    if (!following) {
      desk.select(chosenSubjects());
    }
  }

  /// The chosen lines, the one with the focus last.
  private List<Subject> chosenSubjects() {
    List<Subject> subjects = new ArrayList<>();
    for (TreeItem<Line> item : List.copyOf(getSelectionModel().getSelectedItems())) {
      if (item != null && item.getValue() != null) {
        subjects.add(item.getValue().subject());
      }
    }
    focusedSubject().filter(subjects::remove).ifPresent(subjects::add);
    return subjects;
  }

  /// What the line with the focus stands for.
  Optional<Subject> focusedSubject() {
    return Optional.ofNullable(getFocusModel().getFocusedItem())
        .map(TreeItem::getValue)
        .map(Line::subject);
  }

  /// Shows what is so now.
  public void update() {
    following = true;
    try {
      bringUpToDate();
    } finally {
      following = false;
    }
    cells.forEach(LineCell::speak);
  }

  private void bringUpToDate() {
    List<Subject> chosen = chosenSubjects();
    List<Line> lines = desk.lines();
    Optional<Subject> next = focused.flatMap(it -> LineItems.heir(it, lines));
    if (items.show(lines)) {
      getSelectionModel().clearSelection();
    }
    List<Subject> selected = desk.selected();
    if (selected.isEmpty()) {
      keepWithoutSelection(chosen, next);
    } else if (!Set.copyOf(selected).equals(new HashSet<>(chosenSubjects()))) {
      choose(selected);
    }
  }

  /// Groups and the like are chosen here though the session knows nothing of it, and what takes the
  /// place of a line that went away is next.
  private void keepWithoutSelection(List<Subject> chosen, Optional<Subject> next) {
    List<Subject> kept = chosen.stream().filter(Subject.Branch.class::isInstance).toList();
    if (!kept.isEmpty()) {
      choose(kept);
    } else {
      getSelectionModel().clearSelection();
      next.flatMap(items::of).ifPresent(it -> getFocusModel().focus(getRow(it)));
    }
  }

  private void choose(List<Subject> subjects) {
    Optional<TreeItem<Line>> last = items.of(subjects.getLast());
    last.ifPresent(LineItems::open);
    int[] rows =
        subjects.stream()
            .flatMap(it -> items.of(it).stream())
            .mapToInt(this::getRow)
            .filter(it -> it >= 0)
            .toArray();
    getSelectionModel().clearSelection();
    if (rows.length > 0) {
      getSelectionModel().selectIndices(rows[0], rows);
    }
    last.ifPresent(this::bringIntoSight);
  }

  private void bringIntoSight(TreeItem<Line> item) {
    int row = getRow(item);
    getFocusModel().focus(row);
    focused = Optional.of(item);
    if (!isInSight(item)) {
      scrollTo(Math.max(0, row - ROWS_ABOVE));
    }
  }

  private boolean isInSight(TreeItem<Line> item) {
    return cells.stream().anyMatch(it -> item.equals(it.getTreeItem()) && it.isWithin(this));
  }

  /// Chooses a line and puts the focus on it.
  void goTo(int row) {
    getSelectionModel().clearAndSelect(row);
    getFocusModel().focus(row);
    bringIntoSight(getTreeItem(row));
  }

  /// Begins to write the words of a line anew, if it has words of its own.
  void beginWriting(Subject subject) {
    update();
    items
        .of(subject)
        .filter(_ -> desk.words(subject).isPresent())
        .ifPresent(
            item -> {
              LineItems.open(item);
              bringIntoSight(item);
              layout();
              edit(item);
            });
  }

  /// Keeps what is being written.
  public void finishWriting() {
    cells.forEach(LineCell::keep);
  }
}
