package org.periplo.ui.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;
import org.periplo.ui.action.Export;
import org.periplo.ui.action.Present;
import org.periplo.ui.action.Redo;
import org.periplo.ui.action.Undo;

/// The upper edge of the window: what is open, undo and redo, the maps, the way out.
final class TopBar extends StackPane implements Part {

  /// Between the names at the left and the maps in the middle, in pixels.
  private static final double MARGIN = 24;

  /// So much of the project's name is seen, if it is that long, in pixels.
  private static final double LEAST_NAME = 160;

  private final EditorWindow window;
  private final ProjectTab tab;
  private final Label project = new Label();
  private final Label map = new Label();
  private final Label state = new Label();
  private final MapSwitch maps;
  private final List<ActionButton> buttons;

  TopBar(EditorWindow window, ProjectTab tab) {
    this.window = window;
    this.tab = tab;
    maps = new MapSwitch(tab.session(), window.messages());
    ActionButton export = ActionButton.named(new Export(), window);
    export.getStyleClass().add("accent");
    ActionButton present = ActionButton.named(new Present(), window);
    present.setGraphic(new FontIcon(Feather.PLAY));
    buttons =
        List.of(
            ActionButton.icon(new Undo(), window),
            ActionButton.icon(new Redo(), window),
            present,
            export);
    getStyleClass().add("top-bar");
    project.getStyleClass().add("project-name");
    project.setId("project-name");
    map.getStyleClass().add("map-state");
    state.getStyleClass().add("map-state");
    state.setId("map-state");
    HBox right = new HBox(8, present, export);
    right.setAlignment(Pos.CENTER);
    getChildren().addAll(row(right), maps);
    maps.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    project
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(LEAST_NAME, project.prefWidth(-1)),
                project.textProperty(),
                project.fontProperty()));
    map.setMinWidth(0);
    state.setMinWidth(USE_PREF_SIZE); // whether all is saved is never cut off
  }

  private HBox row(HBox right) {
    HBox gap = new HBox();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox history = new HBox(4, buttons.get(0), buttons.get(1));
    history.getStyleClass().add("history");
    history.setAlignment(Pos.CENTER);
    HBox names = new HBox(4, map, state);
    names.setAlignment(Pos.CENTER_LEFT);
    HBox left = new HBox(8, new MainMenu(window).button(), project, names, history);
    left.setAlignment(Pos.CENTER_LEFT);
    left.maxWidthProperty()
        .bind(widthProperty().subtract(maps.widthProperty()).divide(2).subtract(MARGIN));
    HBox row = new HBox(left, gap, right);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  @Override
  public void refresh() {
    Messages messages = window.messages();
    project.setText(tab.name());
    map.setText(ShortName.of(tab.session().view().journeyMap().name()));
    state.setText(messages.text("window.state", messages.text(savedKey())));
    buttons.forEach(ActionButton::refresh);
    maps.refresh();
  }

  private String savedKey() {
    if (!tab.session().isSaved()) {
      return "window.changed";
    }
    return tab.project().file().isPresent() ? "window.saved" : "window.new";
  }
}
