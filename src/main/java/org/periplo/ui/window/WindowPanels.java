package org.periplo.ui.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import org.periplo.property.Form;
import org.periplo.ui.action.Panel;
import org.periplo.ui.action.Panels;

/// The parts of the window; which edges are seen and how wide holds for all projects.
final class WindowPanels implements Panels {

  private static final double SIDEBAR_WIDTH = 252;
  private static final double INSPECTOR_WIDTH = 288;

  private final EditorWindow window;
  private final Map<Panel, BooleanProperty> shown = new EnumMap<>(Panel.class);
  private final DoubleProperty left = new SimpleDoubleProperty(SIDEBAR_WIDTH);
  private final DoubleProperty right = new SimpleDoubleProperty(INSPECTOR_WIDTH);

  WindowPanels(EditorWindow window) {
    this.window = window;
    for (Panel panel : Panel.values()) {
      shown.put(panel, new SimpleBooleanProperty(true));
    }
  }

  /// The left edge, around `content`.
  Edge left(Node content) {
    return new Edge(content, HorizontalDirection.RIGHT, left, shown(Panel.OUTLINE));
  }

  /// The right edge, around `content`.
  Edge right(Node content) {
    return new Edge(content, HorizontalDirection.LEFT, right, shown(Panel.INSPECTOR));
  }

  /// Outline and library share an edge.
  private BooleanProperty shown(Panel panel) {
    Panel edge = panel == Panel.LIBRARY ? Panel.OUTLINE : panel;
    return shown.computeIfAbsent(edge, _ -> new SimpleBooleanProperty(true));
  }

  @Override
  public Panel focused() {
    return pane().map(EditorPane::focused).orElse(Panel.MAP);
  }

  private Optional<EditorPane> pane() {
    return window.tabs().looked().map(ProjectTab::pane);
  }

  @Override
  public void focus(Panel panel) {
    shown(panel).set(true);
    pane().ifPresent(it -> it.focus(panel));
  }

  @Override
  public void fillIn(Form<?> form) {
    shown(Panel.INSPECTOR).set(true);
    pane().ifPresent(it -> it.fillIn(form));
  }

  @Override
  public boolean isShown(Panel panel) {
    return shown(panel).get();
  }

  @Override
  public void toggle(Panel panel) {
    if (panel != Panel.MAP) {
      boolean hides = isShown(panel);
      if (hides && focused() == panel) {
        focus(Panel.MAP);
      }
      shown(panel).set(!hides);
    }
  }
}
