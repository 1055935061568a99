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
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    row.getStyleClass().addAll("segments", "tabs");
    tabs.forEach(it -> row.getChildren().add(button(it, group)));
    group.selectToggle(group.getToggles().getFirst());
    return row;
  }

  private ToggleButton button(Tab tab, ToggleGroup group) {
    ToggleButton button = new ToggleButton(tab.title());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          setCenter(tab.content());
        });
    return button;
  }

  @Override
  public void refresh() {
    tabs.forEach(it -> it.part().refresh());
  }
}
