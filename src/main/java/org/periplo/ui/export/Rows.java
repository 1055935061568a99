package org.periplo.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.ui.help.Names;

/// Makes the rows in which the options of an export are set.
///
/// @param messages where the names of rows come from, by their keys
record Rows(Messages messages) {

  /// What one of a few can be chosen in, side by side.
  ///
  /// @param key of its name; with hyphens it is the id, to which the parts add their number
  <T> VBox segments(
      String key, List<T> values, Function<T, String> name, T chosen, Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    for (T value : values) {
      ToggleButton button = new ToggleButton(name.apply(value));
      button.setId(id(key) + "-" + values.indexOf(value));
      button.setToggleGroup(group);
      button.setSelected(value.equals(chosen));
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(
          _ -> {
            button.setSelected(true); // what is chosen cannot be chosen away
            choose.accept(value);
          });
      segments.getChildren().add(button);
    }
    return named(key, segments);
  }

  /// What one of many can be chosen in.
  <T> VBox choice(
      String key, List<T> values, Function<T, String> name, T chosen, Consumer<T> choose) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id(key));
    box.getItems().setAll(values);
    box.setConverter(new Names<>(name));
    box.setValue(chosen);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(choose));
    return named(key, box);
  }

  /// A number that can be written or stepped.
  VBox number(String key, double least, double most, double now, Consumer<Double> choose) {
    Spinner<Double> spinner = new Spinner<>(new DoubleSpinnerValueFactory(least, most, now, 1));
    spinner.setId(id(key));
    spinner.setEditable(true);
    spinner.setMaxWidth(Double.MAX_VALUE);
    spinner.getValueFactory().setConverter(new Millimetres(messages.locale(), least, most));
    spinner.valueProperty().addListener((_, _, number) -> choose.accept(number));
    return named(key, spinner);
  }

  /// What can be ticked.
  CheckBox tick(String id, String name, boolean ticked, Consumer<Boolean> choose) {
    CheckBox box = new CheckBox(name);
    box.setId(id);
    box.setWrapText(true);
    box.setSelected(ticked);
    box.setOnAction(_ -> choose.accept(box.isSelected()));
    return box;
  }

  private static String id(String key) {
    return key.replace('.', '-');
  }

  /// A control under its name.
  private VBox named(String key, Node control) {
    Label name = new Label(messages.text(key));
    name.setLabelFor(control);
    control.setAccessibleText(name.getText());
    name.getStyleClass().add("row-name");
    return row(name, control);
  }

  /// Things one below the other.
  VBox row(Node... parts) {
    VBox row = new VBox(parts);
    row.getStyleClass().add("row");
    return row;
  }

  /// A line over rows that belong together.
  Label caption(String key) {
    Label caption = new Label(messages.text(key));
    caption.getStyleClass().add("caption");
    return caption;
  }
}
