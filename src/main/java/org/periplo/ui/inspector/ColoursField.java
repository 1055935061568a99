package org.periplo.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.property.Property;
import org.periplo.theme.Palette;

/// Colours in their order, each chosen from a palette.
final class ColoursField<E> extends ValueField<E, List<String>> {

  private final FlowPane colours = new FlowPane();
  private final Label none = new Label();
  private final Button add = new Button();

  ColoursField(Property.Colours<E> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    colours.getStyleClass().add("colours");
    none.setText(desk.speech().text("field.accents.none"));
    none.setWrapText(true);
    none.getStyleClass().add("note");
    none.managedProperty().bind(none.visibleProperty());
    add.setText(desk.speech().text("field.accents.add"));
    add.setGraphic(new FontIcon(Feather.PLUS));
    add.getStyleClass().addAll("flat", "quiet-button");
    add.setOnAction(_ -> add());
    setControl(new VBox(colours, none, add), colours);
  }

  /// The next colour is the one that the program itself would have there.
  private void add() {
    int count = value().map(List::size).orElse(0);
    change(it -> it.add(Palette.LIGHT.accent(count).hex()));
  }

  private void change(Consumer<List<String>> change) {
    List<String> changed = new ArrayList<>(value().orElse(List.of()));
    change.accept(changed);
    apply(changed);
    showAgain();
  }

  @Override
  void show(Optional<List<String>> value) {
    List<String> now = value.orElse(List.of());
    none.setVisible(now.isEmpty());
    colours
        .getChildren()
        .setAll(IntStream.range(0, now.size()).mapToObj(it -> colour(it, now.get(it))).toList());
  }

  private Node colour(int index, String colour) {
    String name = desk().speech().text("field.accents.one", index + 1);
    ColorPicker picker = new ColorPicker(Color.web(colour));
    picker.getStyleClass().add("button");
    picker.setStyle("-fx-color-label-visible: false;");
    picker.setAccessibleText(name);
    picker.setOnAction(_ -> change(it -> it.set(index, hex(picker.getValue()))));
    Button remove = new Button();
    remove.setGraphic(new FontIcon(Feather.X));
    remove.getStyleClass().add("flat");
    remove.setAccessibleText(desk().speech().text("field.remove", name));
    remove.setOnAction(_ -> change(it -> it.remove(index)));
    HBox box = new HBox(picker, remove);
    box.getStyleClass().add("colour");
    return box;
  }

  private static String hex(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }
}
