package org.periplo.ui.window;

import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All menus, where the system wants them: in the system's own bar, or behind one button.
record MainMenu(EditorWindow window) {

  /// Whether the system has a bar of its own for menus.
  static final boolean IN_SYSTEM_BAR = System.getProperty("os.name").startsWith("Mac");

  /// The menus for the system's bar.
  MenuBar bar() {
    MenuBar bar = new MenuBar();
    bar.setUseSystemMenuBar(true);
    bar.getMenus().setAll(new ActionMenus(window).all());
    return bar;
  }

  /// The menus behind a button; it takes no room where the system has a bar.
  MenuButton button() {
    MenuButton button = new MenuButton("", new FontIcon(Feather.MENU));
    button.setId("menu");
    button.getStyleClass().addAll("flat", "icon-button", "no-arrow");
    button.setAccessibleText(window.messages().text("window.menu"));
    button.getItems().setAll(new ActionMenus(window).all());
    button.setVisible(!IN_SYSTEM_BAR);
    button.setManaged(!IN_SYSTEM_BAR);
    return button;
  }
}
