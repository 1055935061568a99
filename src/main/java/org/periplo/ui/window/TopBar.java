package org.periplo.ui.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;
import org.periplo.model.JourneyMap;
import org.periplo.ui.action.Export;
import org.periplo.ui.action.Redo;
import org.periplo.ui.action.Undo;

/// The upper edge of the window: what is open, undo and redo, the maps, the way out.
final class TopBar extends StackPane implements Part {

  private static final boolean ON_MAC = System.getProperty("os.name").startsWith("Mac");

  /// Between the names at the left and the maps in the middle, in pixels.
  private static final double MARGIN = 24;

  private final EditorWindow window;
  private final Label project = new Label();
  private final Label state = new Label();
  private final MapSwitch maps;
  private final List<ActionButton> buttons;
  private final MenuBar menuBar = new MenuBar();

  TopBar(EditorWindow window) {
    this.window = window;
    maps = new MapSwitch(window.session(), window.messages());
    ActionButton export = ActionButton.named(new Export(), window);
    export.getStyleClass().add("accent");
    buttons =
        List.of(
            ActionButton.icon(new Undo(), window), ActionButton.icon(new Redo(), window), export);
    getStyleClass().add("top-bar");
    project.getStyleClass().add("project-name");
    project.setId("project-name");
    state.getStyleClass().add("map-state");
    state.setId("map-state");
    menuBar.setUseSystemMenuBar(true);
    menuBar.setManaged(ON_MAC);
    menuBar.setVisible(ON_MAC);
    getChildren().addAll(row(export), maps);
    maps.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    project.setMinWidth(0);
    state.setMinWidth(0);
  }

  private HBox row(ActionButton export) {
    HBox gap = new HBox();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox history = new HBox(4, buttons.get(0), buttons.get(1));
    history.getStyleClass().add("history");
    history.setAlignment(Pos.CENTER);
    HBox left = new HBox(8, project, state, history);
    left.setAlignment(Pos.CENTER_LEFT);
    left.maxWidthProperty()
        .bind(widthProperty().subtract(maps.widthProperty()).divide(2).subtract(MARGIN));
    HBox row = new HBox(left, gap, export);
    row.setAlignment(Pos.CENTER_LEFT);
    ActionMenus menus = new ActionMenus(window);
    if (ON_MAC) {
      menuBar.getMenus().setAll(menus.all());
    } else {
      left.getChildren().addFirst(compactMenu(menus));
    }
    return row;
  }

  private MenuButton compactMenu(ActionMenus menus) {
    MenuButton button = new MenuButton("", new FontIcon(Feather.MENU));
    button.setId("menu");
    button.getStyleClass().addAll("flat", "icon-button", "no-arrow");
    button.setAccessibleText(window.messages().text("window.menu"));
    button.getItems().setAll(menus.all());
    return button;
  }

  /// The menus, where they do not stand in the bar itself.
  MenuBar menuBar() {
    return menuBar;
  }

  @Override
  public void refresh() {
    Messages messages = window.messages();
    JourneyMap map = window.session().view().journeyMap();
    project.setText(window.session().shown().name());
    state.setText(messages.text("window.map", map.name(), messages.text(savedKey())));
    buttons.forEach(ActionButton::refresh);
    maps.refresh();
  }

  private String savedKey() {
    if (!window.session().isSaved()) {
      return "window.changed";
    }
    return window.open().file().isPresent() ? "window.saved" : "window.new";
  }
}
