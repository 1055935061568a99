package org.periplo.ui.window;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.periplo.ui.action.ZoomIn;
import org.periplo.ui.action.ZoomOut;
import org.periplo.ui.action.ZoomToActualSize;
import org.periplo.ui.action.ZoomToFit;

/// How large the map is shown, floating over its corner.
final class ZoomControl extends HBox implements Part {

  private final EditorWindow window;
  private final ObservableDoubleValue zoom;
  private final ActionButton percent;

  ZoomControl(EditorWindow window, ObservableDoubleValue zoom) {
    this.window = window;
    this.zoom = zoom;
    percent = ActionButton.named(new ZoomToActualSize(), window);
    percent.getStyleClass().addAll("flat", "percent");
    getStyleClass().add("zoom-control");
    setAlignment(Pos.CENTER);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren()
        .addAll(
            List.of(
                ActionButton.icon(new ZoomOut(), window),
                percent,
                ActionButton.icon(new ZoomIn(), window),
                ActionButton.icon(new ZoomToFit(), window)));
    zoom.addListener((_, _, _) -> refresh());
  }

  @Override
  public void refresh() {
    percent.setText(window.messages().text("window.zoom", zoom.get()));
  }
}
