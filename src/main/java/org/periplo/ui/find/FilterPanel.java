package org.periplo.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.periplo.find.Facets;
import org.periplo.find.Filter;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.Channel;
import org.periplo.model.Persona;
import org.periplo.model.Team;

/// Offers what the project can be filtered by, each as a chip to press.
final class FilterPanel extends ScrollPane {

  private static final int MOST_SEVERE = 5;

  private final Messages messages;
  private final CardFilter filter;
  private final Runnable changed;
  private final TextField words = new TextField();
  private final VBox facets = new VBox();
  private Optional<Facets> offered = Optional.empty();
  private Filter shown = Filter.NONE;

  /// @param changed is told when other cards are asked for
  FilterPanel(CardFilter filter, Messages messages, Runnable changed) {
    this.messages = messages;
    this.filter = filter;
    this.changed = changed;
    words.setId("filter-words");
    words.setPromptText(messages.text("filter.words"));
    words.setAccessibleText(messages.text("filter.words"));
    words.textProperty().addListener((_, _, text) -> ask(filter.filter().withWords(text)));
    getStyleClass().addAll("filter-panel", "edge-to-edge");
    facets.getStyleClass().add("facets");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(new VBox(words, facets));
  }

  private void ask(Filter wanted) {
    if (!wanted.equals(filter.filter())) {
      filter.set(wanted);
      changed.run();
    }
  }

  /// Gives the keyboard to the first thing to ask for.
  void begin() {
    words.requestFocus();
  }

  /// Offers what is there now.
  void refresh() {
    Facets now = filter.facets();
    if (!Optional.of(now).equals(offered) || !shown.equals(filter.filter())) {
      offered = Optional.of(now);
      shown = filter.filter();
      if (!words.getText().equals(shown.words())) {
        words.setText(shown.words());
      }
      fill(now);
    }
  }

  private void fill(Facets now) {
    String focused = focusedChip();
    facets
        .getChildren()
        .setAll(
            rows(
                List.of(
                    several(
                        "filter.channels",
                        now.channels(),
                        Channel::name,
                        Channel::id,
                        shown.channels(),
                        Filter::withChannels),
                    several(
                        "filter.teams",
                        now.teams(),
                        Team::name,
                        Team::id,
                        shown.teams(),
                        Filter::withTeams),
                    several(
                        "filter.personas",
                        now.personas(),
                        Persona::name,
                        Persona::id,
                        shown.personas(),
                        Filter::withPersonas),
                    severities(now),
                    several(
                        "filter.evidence",
                        now.evidence(),
                        it -> messages.text("evidence." + MapWords.keyOf(it)),
                        Function.identity(),
                        shown.evidence(),
                        Filter::withEvidence),
                    several(
                        "filter.tags",
                        now.tags(),
                        Function.identity(),
                        Function.identity(),
                        shown.tags(),
                        Filter::withTags))));
    if (!focused.isEmpty()) {
      facets.lookupAll(".chip").stream()
          .filter(it -> focused.equals(it.getUserData()))
          .forEach(Node::requestFocus);
    }
  }

  /// The chip that has the keyboard: it keeps it when the chips are made anew.
  private String focusedChip() {
    return facets.lookupAll(".chip").stream()
        .filter(Node::isFocused)
        .map(it -> (String) it.getUserData())
        .findFirst()
        .orElse("");
  }

  private static List<Node> rows(List<List<Node>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private <T, K> List<Node> several(
      String key,
      Collection<T> offered,
      Function<T, String> name,
      Function<T, K> value,
      Set<K> wanted,
      BiFunction<Filter, Set<K>, Filter> with) {
    return row(
        key,
        offered.stream()
            .map(
                it ->
                    chip(
                        key,
                        name.apply(it),
                        wanted.contains(value.apply(it)),
                        () -> ask(with.apply(filter.filter(), toggled(wanted, value.apply(it))))))
            .toList());
  }

  private static <K> Set<K> toggled(Set<K> wanted, K value) {
    Set<K> toggled = new HashSet<>(wanted);
    if (!toggled.remove(value)) {
      toggled.add(value);
    }
    return toggled;
  }

  private List<Node> severities(Facets now) {
    OptionalInt least = shown.leastSeverity();
    List<ToggleButton> chips =
        IntStream.rangeClosed(1, MOST_SEVERE)
            .mapToObj(
                it ->
                    chip(
                        "filter.severity",
                        String.valueOf(it),
                        least.equals(OptionalInt.of(it)),
                        () -> ask(filter.filter().withLeastSeverity(other(least, it)))))
            .toList();
    return row("filter.severity", now.severities().isEmpty() ? List.of() : chips);
  }

  private static OptionalInt other(OptionalInt present, int pressed) {
    OptionalInt wanted = OptionalInt.of(pressed);
    return wanted.equals(present) ? OptionalInt.empty() : wanted;
  }

  private static ToggleButton chip(String key, String name, boolean pressed, Runnable press) {
    ToggleButton chip = new ToggleButton(name);
    chip.getStyleClass().add("chip");
    chip.setUserData(key + " " + name);
    chip.setSelected(pressed);
    chip.setOnAction(_ -> press.run());
    return chip;
  }

  private List<Node> row(String key, List<ToggleButton> chips) {
    if (chips.isEmpty()) {
      return List.of();
    }
    Label caption = new Label(messages.text(key));
    caption.getStyleClass().add("field-name");
    FlowPane row = new FlowPane(5, 5);
    row.getChildren().setAll(chips);
    List<Node> nodes = new ArrayList<>(List.of(caption, row));
    return nodes;
  }
}
