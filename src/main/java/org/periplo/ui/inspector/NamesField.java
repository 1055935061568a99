package org.periplo.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.periplo.property.Access;
import org.periplo.property.Pick;
import org.periplo.property.Property;
import org.periplo.property.Refusal;

/// Several things of the project by their names, as chips.
///
/// Of several elements the chips show what all of them have; adding and removing leaves the rest.
final class NamesField<E, I> extends Field<E> {

  private final Property.Names<E, I> property;
  private final FlowPane chips = new FlowPane();
  private final TextField input = new TextField();
  private List<String> shown = List.of();

  NamesField(Property.Names<E, I> property, Desk<E> desk) {
    super(property.key(), desk);
    this.property = property;
    chips.getStyleClass().add("chips");
    chips.managedProperty().bind(chips.visibleProperty());
    input.setId(property.key().replace('.', '-'));
    input.setPromptText(desk.speech().text("field.add"));
    new Completion<>(input, property.catalogue(), desk, this::add);
    input.setOnAction(_ -> entered());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    input.focusedProperty().subscribe(this::left);
    setControl(new VBox(chips, input), input);
    input.getParent().getStyleClass().add("chips-and-input");
  }

  @Override
  void refresh(List<E> elements) {
    List<I> common = common(elements);
    boolean same = elements.stream().map(access().value()).distinct().limit(2).count() < 2;
    List<String> names = new ArrayList<>(common.stream().map(this::nameOf).toList());
    if (!same) {
      names.add(mixed());
    }
    if (!names.equals(shown)) {
      shown = List.copyOf(names);
      List<Node> nodes = new ArrayList<>();
      common.forEach(it -> nodes.add(new Chip(nameOf(it), desk().speech(), () -> remove(it))));
      if (!same) {
        nodes.add(rest());
      }
      chips.getChildren().setAll(nodes);
    }
    chips.setVisible(!shown.isEmpty());
  }

  private List<I> common(List<E> elements) {
    List<List<I>> lists = elements.stream().map(access().value()).distinct().toList();
    return lists.isEmpty()
        ? List.of()
        : lists.getFirst().stream()
            .filter(it -> lists.stream().allMatch(list -> list.contains(it)))
            .toList();
  }

  private Label rest() {
    Label rest = new Label(mixed());
    rest.getStyleClass().add("note");
    return rest;
  }

  private String nameOf(I thing) {
    return property.catalogue().name().apply(desk().editing().view().project(), thing);
  }

  @Override
  void reset() {
    input.clear();
    tell(Optional.empty());
  }

  private Access<E, List<I>> access() {
    return property.access();
  }

  private void add(Pick<I> pick) {
    tell(desk().editing().pick(access(), pick, NamesField::with));
    input.clear();
    refresh(desk().editing().elements());
  }

  private static <I> List<I> with(List<I> list, I item) {
    return list.contains(item) ? list : Stream.concat(list.stream(), Stream.of(item)).toList();
  }

  private void remove(I item) {
    UnaryOperator<List<I>> without = list -> list.stream().filter(it -> !it.equals(item)).toList();
    tell(desk().editing().apply(access(), without, List.of()));
    input.requestFocus();
  }

  /// Enter takes the name, and makes what bears it if nothing does.
  private void entered() {
    if (!input.getText().isBlank()) {
      named().or(() -> additions().stream().findFirst()).ifPresent(this::add);
    }
  }

  private void left(Boolean before, Boolean now) {
    if (before && !now && !input.getText().isBlank()) {
      named().ifPresentOrElse(this::add, () -> tell(Optional.of(Refusal.of("refused.unknown"))));
    }
  }

  private Optional<Pick<I>> named() {
    return property.catalogue().named(desk().editing().view().project(), input.getText());
  }

  private List<Pick<I>> additions() {
    return property.catalogue().additions().apply(input.getText().strip());
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().equals(",")) {
      entered();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      reset();
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty()) {
      common(desk().editing().elements()).reversed().stream().findFirst().ifPresent(this::remove);
    }
  }
}
