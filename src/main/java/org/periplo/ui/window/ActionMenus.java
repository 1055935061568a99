package org.periplo.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.ActionMenu;
import org.periplo.ui.action.Choice;
import org.periplo.ui.action.MenuEntry;

/// The actions as menus, each made anew when it is opened.
record ActionMenus(EditorWindow window) {

  /// All menus.
  List<Menu> all() {
    return ActionMenu.ALL.stream().map(this::menu).toList();
  }

  /// What a click with the other button offers for what is under the pointer.
  List<MenuItem> contextItems() {
    return items(ActionMenu.here(window));
  }

  private Menu menu(ActionMenu actions) {
    Menu menu = new Menu(window.messages().text(actions.key()));
    menu.getItems().setAll(items(actions.groups()));
    menu.setOnShowing(
        event -> {
          if (menu.equals(event.getTarget())) {
            menu.getItems().setAll(items(actions.groups()));
          }
        });
    return menu;
  }

  private List<MenuItem> items(List<List<MenuEntry>> groups) {
    List<MenuItem> items = new ArrayList<>();
    for (List<MenuEntry> group : groups) {
      if (!items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      group.forEach(entry -> items.add(item(entry)));
    }
    return items;
  }

  private MenuItem item(MenuEntry entry) {
    return switch (entry) {
      case Action action -> item(action);
      case Choice choice -> {
        Menu menu = new Menu(window.messages().text(choice.key()));
        choice.actions().apply(window).forEach(it -> menu.getItems().add(item(it)));
        menu.setDisable(menu.getItems().isEmpty());
        yield menu;
      }
    };
  }

  private MenuItem item(Action action) {
    String name = action.name(window, window.messages());
    MenuItem item = action.isChosen(window) ? chosen(name) : new MenuItem(name);
    item.setMnemonicParsing(false);
    action.icon().ifPresent(it -> item.setGraphic(new FontIcon(it)));
    action.shortcut().ifPresent(item::setAccelerator);
    item.setDisable(!action.isOffered(window));
    item.setOnAction(_ -> window.ask(action));
    return item;
  }

  private static CheckMenuItem chosen(String name) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setSelected(true);
    return item;
  }
}
