package org.periplo.ui.help;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplo.messages.Messages;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.ActionMenu;
import org.periplo.ui.action.Choice;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.MenuEntry;

/// All keys and what they do: those of the actions, menu by menu, and those of the map.
record KeyTable(List<Section> sections) {

  KeyTable {
    sections = List.copyOf(sections);
  }

  /// A part of the table.
  record Section(String title, List<Row> rows) {
    Section {
      rows = List.copyOf(rows);
    }
  }

  /// What is done, and the ways to ask for it, each the keys to press together.
  record Row(String name, List<List<String>> ways) {
    Row {
      ways = List.copyOf(ways);
    }
  }

  /// The table of all actions that have keys.
  static KeyTable of(Editor editor, Messages messages, KeyWords words) {
    List<Section> sections = new ArrayList<>();
    List<Row> onMap =
        MapKey.ALL.stream()
            .map(it -> new Row(messages.text(it.message()), List.of(words.of(it))))
            .toList();
    sections.add(new Section(messages.text("keys.map"), onMap));
    for (ActionMenu menu : ActionMenu.ALL) {
      List<Row> rows =
          menu.groups().stream()
              .flatMap(List::stream)
              .flatMap(it -> actions(it, editor))
              .map(it -> row(it, messages, words))
              .filter(it -> !it.ways().isEmpty())
              .toList();
      if (!rows.isEmpty()) {
        sections.add(new Section(messages.text(menu.key()), rows));
      }
    }
    return new KeyTable(sections);
  }

  private static Stream<? extends Action> actions(MenuEntry entry, Editor editor) {
    return switch (entry) {
      case Action action -> Stream.of(action);
      case Choice choice -> choice.actions().apply(editor).stream();
    };
  }

  private static Row row(Action action, Messages messages, KeyWords words) {
    return new Row(
        messages.text(action.key()),
        Stream.concat(action.shortcut().stream(), action.otherShortcuts().stream())
            .map(words::of)
            .distinct()
            .toList());
  }

  /// What of it holds the words that are looked for, with or without accents.
  KeyTable holding(String wanted) {
    return new KeyTable(
        sections.stream()
            .map(
                it ->
                    new Section(
                        it.title(), it.rows().stream().filter(row -> holds(row, wanted)).toList()))
            .filter(it -> !it.rows().isEmpty())
            .toList());
  }

  private static boolean holds(Row row, String wanted) {
    String keys = row.ways().stream().map(it -> String.join("+", it)).collect(joining(" "));
    return plain(row.name() + " " + keys).contains(plain(wanted.strip()));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /// How many lines it has, titles included.
  int lines() {
    return sections.stream().mapToInt(it -> it.rows().size() + 2).sum();
  }

  /// The sections in two columns of as nearly one length as their order allows.
  List<KeyTable> columns() {
    return IntStream.rangeClosed(1, sections.size())
        .mapToObj(this::splitAt)
        .min(Comparator.comparingInt(it -> Math.abs(it.getFirst().lines() - it.getLast().lines())))
        .orElse(List.of(this));
  }

  private List<KeyTable> splitAt(int index) {
    return List.of(
        new KeyTable(sections.subList(0, index)),
        new KeyTable(sections.subList(index, sections.size())));
  }
}
