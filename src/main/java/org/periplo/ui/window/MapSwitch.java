package org.periplo.ui.window;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;
import org.periplo.model.JourneyMap;
import org.periplo.session.Session;

/// The maps of a project side by side, one of them pressed.
final class MapSwitch extends HBox implements Part {

  private static final int MOST = 4;
  private static final double WIDEST = 180;

  private final Session session;
  private final Messages messages;
  private List<JourneyMap> shown = List.of();

  MapSwitch(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    getStyleClass().add("segments");
  }

  @Override
  public void refresh() {
    List<JourneyMap> maps = session.shown().maps();
    if (!maps.equals(shown)) {
      shown = maps;
      rebuild();
    }
    getChildren().forEach(it -> ((ToggleButton) it).setSelected(isLookedAt((ToggleButton) it)));
  }

  private boolean isLookedAt(ToggleButton button) {
    return session.map().equals(button.getUserData());
  }

  private void rebuild() {
    boolean fits = shown.size() > 1 && shown.size() <= MOST;
    setVisible(fits);
    ToggleGroup group = new ToggleGroup();
    getChildren().setAll(fits ? shown.stream().map(it -> button(it, group)).toList() : List.of());
  }

  private ToggleButton button(JourneyMap map, ToggleGroup group) {
    ToggleButton button = new ToggleButton(label(map));
    button.setMnemonicParsing(false);
    button.setMaxWidth(WIDEST);
    button.setTooltip(new Tooltip(ShortName.of(map.name())));
    button.setToggleGroup(group);
    button.setUserData(map.id());
    button.setOnAction(
        _ -> {
          session.lookAt(map.id());
          refresh();
        });
    return button;
  }

  /// The state says enough where no two maps have the same.
  private String label(JourneyMap map) {
    boolean distinct = shown.stream().map(JourneyMap::state).distinct().count() == shown.size();
    return distinct
        ? messages.text("mapState." + MapWords.keyOf(map.state()))
        : ShortName.of(map.name());
  }
}
