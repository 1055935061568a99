package org.periplo.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.periplo.ui.action.CommandPalette;
import org.periplo.ui.palette.PaletteView;
import org.periplo.ui.palette.RecentActions;

/// Lets the commands float over the window to be looked for.
final class WindowPalette implements CommandPalette {

  private static final double TOP = 40;

  private final EditorWindow window;
  private final RecentActions recent = new RecentActions();

  WindowPalette(EditorWindow window) {
    this.window = window;
  }

  @Override
  public void open() {
    window.overlay(this::view);
  }

  private PaletteView view(Runnable close) {
    PaletteView view =
        new PaletteView(window, recent, it -> it.isOffered(window), close, window::ask);
    StackPane.setAlignment(view, Pos.TOP_CENTER);
    StackPane.setMargin(view, new Insets(TOP, 0, 0, 0));
    return view;
  }
}
