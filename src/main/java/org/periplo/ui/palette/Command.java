package org.periplo.ui.palette;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.periplo.messages.Messages;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.ActionMenu;
import org.periplo.ui.action.Choice;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.MenuEntry;

/// An action as the palette shows and finds it.
///
/// @param name what it is called in the interface's language, as things stand
/// @param menu where it stands in the menus
/// @param otherName what it is called in the other language
/// @param otherMenu where it stands in the other language
record Command(
    Action action, String name, String menu, String otherName, String otherMenu, boolean isPossible)
    implements Hit {

  /// All actions of all menus, for an editor as it is now.
  ///
  /// @param own the interface's language
  /// @param other the other language
  /// @param possible whether an action can be asked for now
  static List<Command> all(
      Editor editor, Messages own, Messages other, Predicate<Action> possible) {
    return ActionMenu.ALL.stream()
        .flatMap(
            menu ->
                menu.groups().stream()
                    .flatMap(List::stream)
                    .flatMap(
                        entry ->
                            actions(entry, editor)
                                .map(
                                    it ->
                                        new Command(
                                            it,
                                            it.name(editor, own),
                                            path(menu, entry, own),
                                            it.name(editor, other),
                                            path(menu, entry, other),
                                            possible.test(it)))))
        .toList();
  }

  private static Stream<? extends Action> actions(MenuEntry entry, Editor editor) {
    return switch (entry) {
      case Action action -> Stream.of(action);
      case Choice choice -> choice.actions().apply(editor).stream();
    };
  }

  private static String path(ActionMenu menu, MenuEntry entry, Messages messages) {
    String name = messages.text(menu.key());
    return switch (entry) {
      case Action _ -> name;
      case Choice choice -> messages.text("palette.menu", name, messages.text(choice.key()));
    };
  }
}
