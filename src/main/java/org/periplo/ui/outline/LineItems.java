package org.periplo.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// The items of the tree, one a line, which stay the same as long as their lines stay in place.
final class LineItems {

  private final TreeItem<Line> root = new TreeItem<>();
  private final Set<Subject> open = new HashSet<>();
  private Map<Subject, TreeItem<Line>> items = new HashMap<>();
  private Map<Subject, TreeItem<Line>> shown = new HashMap<>();
  private boolean moved;

  LineItems() {
    root.setExpanded(true);
    Stream.of(Subject.Branch.values()).filter(Subject.Branch::isOpenAtFirst).forEach(open::add);
  }

  TreeItem<Line> root() {
    return root;
  }

  /// The item of the line that stands for `subject`.
  Optional<TreeItem<Line>> of(Subject subject) {
    return Optional.ofNullable(items.get(subject));
  }

  /// Shows these lines from now on.
  ///
  /// @return whether lines have come, gone or moved
  boolean show(List<Line> lines) {
    moved = false;
    shown = new HashMap<>();
    place(root, lines);
    items = shown;
    return moved;
  }

  private void place(TreeItem<Line> parent, List<Line> lines) {
    List<TreeItem<Line>> wanted = lines.stream().map(it -> item(it, parent)).toList();
    ObservableList<TreeItem<Line>> present = parent.getChildren();
    if (!present.equals(wanted)) {
      moved = true;
      replace(present, wanted);
    }
  }

  private TreeItem<Line> item(Line line, TreeItem<Line> parent) {
    TreeItem<Line> known = items.get(line.subject());
    TreeItem<Line> item =
        known != null && parent.equals(known.getParent()) ? known : fresh(line.subject());
    shown.put(line.subject(), item);
    place(item, line.lines());
    if (!line.equals(item.getValue())) {
      item.setValue(line);
    }
    return item;
  }

  private TreeItem<Line> fresh(Subject subject) {
    TreeItem<Line> item = new TreeItem<>();
    item.setExpanded(open.contains(subject));
    item.expandedProperty()
        .addListener(
            (_, _, expanded) -> {
              if (expanded) {
                open.add(subject);
              } else {
                open.remove(subject);
              }
            });
    return item;
  }

  /// Exchanges only what differs, so that what stands before and behind stays in place.
  private static <T> void replace(ObservableList<T> present, List<T> wanted) {
    int most = Math.min(present.size(), wanted.size());
    int before = 0;
    while (before < most && present.get(before).equals(wanted.get(before))) {
      before++;
    }
    int behind = 0;
    while (behind < most - before
        && present
            .get(present.size() - 1 - behind)
            .equals(wanted.get(wanted.size() - 1 - behind))) {
      behind++;
    }
    present.remove(before, present.size() - behind);
    present.addAll(before, wanted.subList(before, wanted.size() - behind));
  }

  /// Opens all lines that an item stands under.
  static void open(TreeItem<Line> item) {
    for (TreeItem<Line> above = item.getParent(); above != null; above = above.getParent()) {
      above.setExpanded(true);
    }
  }

  /// What takes the place of an item among new lines: it itself, the next one, the one before, or
  /// what it stood under.
  static Optional<Subject> heir(TreeItem<Line> item, List<Line> lines) {
    Set<Subject> there =
        lines.stream().flatMap(Line::all).map(Line::subject).collect(Collectors.toSet());
    return Stream.of(
            Stream.of(item),
            Stream.iterate(item, it -> it != null, TreeItem::nextSibling),
            Stream.iterate(item, it -> it != null, TreeItem::previousSibling),
            Stream.iterate(item, it -> it != null, TreeItem::getParent))
        .flatMap(it -> it)
        .map(TreeItem::getValue)
        .flatMap(it -> Optional.ofNullable(it).stream())
        .map(Line::subject)
        .filter(there::contains)
        .findFirst();
  }
}
