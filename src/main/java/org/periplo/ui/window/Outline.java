package org.periplo.ui.window;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// The map as a tree of stages, steps and cards, in step with what is selected.
final class Outline extends TreeView<Outline.Entry> implements Part {

  private final Session session;
  private final Map<ElementId, TreeItem<Entry>> items = new HashMap<>();
  private final Set<ElementId> open = new HashSet<>();
  private Optional<JourneyMap> shown = Optional.empty();
  private boolean following;

  /// One line of the tree.
  ///
  /// @param count how many cards are in it; 0 to say nothing
  record Entry(ElementId id, String text, int count) {}

  Outline(Session session, Messages messages) {
    this.session = session;
    setId("outline");
    setShowRoot(false);
    setAccessibleText(messages.text("sidebar.outline"));
    setCellFactory(_ -> new Line());
    getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  private void chosen(TreeItem<Entry> item) {
    if (item != null && !following) {
      session.select(Selection.of(item.getValue().id()));
    }
  }

  @Override
  public void refresh() {
    JourneyMap map = session.view().journeyMap();
    following = true;
    if (shown.filter(map::equals).isEmpty()) {
      shown = Optional.of(map);
      rebuild(map);
    }
    follow(session.selection());
    following = false;
  }

  private void rebuild(JourneyMap map) {
    items.clear();
    TreeItem<Entry> root = new TreeItem<>(new Entry(map.id(), map.name(), 0));
    map.stages().forEach(it -> root.getChildren().add(stage(it, map)));
    setRoot(root);
  }

  private TreeItem<Entry> stage(Stage stage, JourneyMap map) {
    List<TreeItem<Entry>> steps = stage.steps().stream().map(it -> step(it, map)).toList();
    int cards = steps.stream().mapToInt(it -> it.getChildren().size()).sum();
    return item(new Entry(stage.id(), stage.name(), cards), steps);
  }

  private TreeItem<Entry> step(Step step, JourneyMap map) {
    List<TreeItem<Entry>> cards =
        map.lanes().stream()
            .flatMap(lane -> map.cards().stream().filter(it -> it.lane().equals(lane.id())))
            .filter(it -> it.step().equals(step.id()))
            .map(this::card)
            .toList();
    return item(new Entry(step.id(), step.name(), 0), cards);
  }

  private TreeItem<Entry> card(Card card) {
    return item(new Entry(card.id(), card.text().replace('\n', ' '), 0), List.of());
  }

  private TreeItem<Entry> item(Entry entry, List<TreeItem<Entry>> children) {
    TreeItem<Entry> item = new TreeItem<>(entry);
    item.getChildren().setAll(children);
    item.setExpanded(open.contains(entry.id()));
    item.expandedProperty().subscribe(it -> remember(entry.id(), it));
    items.put(entry.id(), item);
    return item;
  }

  private void remember(ElementId id, Boolean expanded) {
    if (expanded) {
      open.add(id);
    } else {
      open.remove(id);
    }
  }

  private void follow(Selection selection) {
    Optional<TreeItem<Entry>> item = selection.primary().map(items::get);
    item.ifPresentOrElse(this::show, () -> getSelectionModel().clearSelection());
  }

  private void show(TreeItem<Entry> item) {
    if (!item.equals(getSelectionModel().getSelectedItem())) {
      for (TreeItem<Entry> above = item.getParent(); above != null; above = above.getParent()) {
        above.setExpanded(true);
      }
      getSelectionModel().select(item);
      scrollTo(Math.max(0, getRow(item) - 3));
    }
  }

  /// Shows an entry, a stage with its count.
  private static final class Line extends TreeCell<Entry> {

    private final Label text = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(6, text, count);

    Line() {
      count.getStyleClass().add("note");
      count.setMinWidth(USE_PREF_SIZE);
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      boolean none = empty || entry == null;
      setGraphic(none ? null : line);
      setAccessibleText(none ? null : entry.text());
      text.setText(none ? "" : entry.text());
      count.setText(none || entry.count() == 0 ? "" : String.valueOf(entry.count()));
    }
  }
}
