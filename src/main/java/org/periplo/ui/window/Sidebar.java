package org.periplo.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The left edge of the window: one of several parts of it, chosen by a row of tabs above.
final class Sidebar extends BorderPane implements Part {

  private final List<Tab> tabs;
  private final ToggleGroup group = new ToggleGroup();

  /// A part of the edge.
  ///
  /// @param title what its tab says
  /// @param part shows what is so now, also while it is not seen
  record Tab(String title, Node content, Part part) {}

  /// @param tabs the parts, the first of them seen at first; one alone has no row of tabs
  Sidebar(Tab... tabs) {
    this.tabs = List.of(tabs);
    getStyleClass().add("sidebar");
    setId("sidebar");
    setCenter(this.tabs.getFirst().content());
    if (this.tabs.size() > 1) {
      setTop(row());
    }
  }

  private HBox row() {
    HBox row = new HBox();
    row.getStyleClass().addAll("segments", "tabs");
    tabs.forEach(it -> row.getChildren().add(button(it)));
    group.selectToggle(group.getToggles().getFirst());
    return row;
  }

  /// Shows a part in place of the others.
  void show(Node content) {
    setCenter(content);
    for (int i = 0; i < group.getToggles().size(); i++) {
      group.getToggles().get(i).setSelected(tabs.get(i).content().equals(content));
    }
  }

  /// Whether a part is the one that is seen.
  boolean isShowing(Node content) {
    return content.equals(getCenter());
  }

  private ToggleButton button(Tab tab) {
    ToggleButton button = new ToggleButton(tab.title());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(_ -> show(tab.content()));
    return button;
  }

  @Override
  public void refresh() {
    tabs.forEach(it -> it.part().refresh());
  }
}
