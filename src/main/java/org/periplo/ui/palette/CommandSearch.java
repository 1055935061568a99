package org.periplo.ui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.periplo.ui.action.Action;

/// Finds commands by what a person types: by the beginnings of words, by initials or by letters in
/// the middle, in either language, with or without the menu's name.
///
/// Names that are nearer to what is typed come first, and of equally near ones those that were
/// asked for lately. What is not possible now comes late.
final class CommandSearch {

  /// A name in the other language is a little farther than one's own.
  private static final double OTHER = 0.5;

  /// The menu's name is a detour.
  private static final double MENU = 3;

  /// What cannot be done is pushed behind all that is named nearly like it.
  private static final double IMPOSSIBLE = 4;

  private final List<Command> commands;
  private final List<Action> recent;

  private record Found(Command command, double distance) {}

  /// @param commands all there are, in the order of the menus
  /// @param recent those asked for lately, the last first
  CommandSearch(List<Command> commands, List<Action> recent) {
    this.commands = commands;
    this.recent = recent;
  }

  /// The commands that are meant, the most likely first; all of them if nothing is typed.
  List<Command> find(String typed) {
    Phrase wanted = Phrase.of(typed);
    return wanted.words().isEmpty() ? all() : meant(wanted);
  }

  private List<Command> all() {
    return commands.stream()
        .sorted(Comparator.comparing((Command it) -> !it.isPossible()).thenComparingInt(this::age))
        .toList();
  }

  private List<Command> meant(Phrase wanted) {
    return commands.stream()
        .flatMap(it -> distance(it, wanted).stream().mapToObj(far -> new Found(it, far)))
        .sorted(
            Comparator.comparingDouble(Found::distance)
                .thenComparingInt(it -> age(it.command))
                .thenComparingInt(it -> it.command.name().length()))
        .map(Found::command)
        .toList();
  }

  private int age(Command command) {
    int age = recent.indexOf(command.action());
    return age < 0 ? recent.size() : age;
  }

  private static OptionalDouble distance(Command command, Phrase wanted) {
    double late = command.isPossible() ? 0 : IMPOSSIBLE;
    return Stream.of(
            distance(command.name(), wanted, late),
            distance(command.otherName(), wanted, late + OTHER),
            distance(command.menu() + " " + command.name(), wanted, late + MENU),
            distance(command.otherMenu() + " " + command.otherName(), wanted, late + MENU + OTHER))
        .flatMapToDouble(OptionalDouble::stream)
        .min();
  }

  private static OptionalDouble distance(String name, Phrase wanted, double detour) {
    return Phrase.of(name).distance(wanted).stream().mapToDouble(it -> it + detour).findFirst();
  }
}
