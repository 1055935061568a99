package org.periplo.ui.inspector;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.periplo.messages.Messages;
import org.periplo.model.BrokenRuleException;
import org.periplo.session.Session;

/// Makes the fields of properties: each kind of value has its own control.
///
/// What is typed is previewed at once and becomes one step of the history when the field is left.
final class Fields {

  private final Session session;
  private final Messages messages;

  Fields(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /// One line of text.
  Field line(String key, Property<String> text) {
    TextField control = new TextField();
    control.setOnAction(_ -> session.commit());
    return typed(key, control, text);
  }

  /// Several lines of text.
  Field lines(String key, Property<String> text) {
    return typed(key, new GrowingArea(), text);
  }

  private Field typed(String key, TextInputControl control, Property<String> text) {
    control.setId(key.replace('.', '-'));
    show(control, text);
    control.textProperty().subscribe((_, now) -> typed(now, text));
    control
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                session.commit();
              }
            });
    return new Field(messages.text(key), control, () -> show(control, text));
  }

  private void typed(String now, Property<String> text) {
    if (text.value().get().filter(it -> !it.equals(now)).isPresent()) {
      session.preview(text.change().apply(now));
    }
  }

  private static void show(TextInputControl control, Property<String> text) {
    String now = text.value().get().orElse("");
    if (!now.equals(control.getText())) {
      control.setText(now);
    }
  }

  /// A decimal number, or none; what is no such number, or out of the value's range, is marked and
  /// not taken.
  Field decimal(String key, Property<Optional<BigDecimal>> number) {
    TextField control = new TextField();
    control.setId(key.replace('.', '-'));
    Decimals decimals = new Decimals(messages.locale());
    Runnable show = () -> decimals.show(number.value().get().flatMap(it -> it), control);
    Runnable take = () -> taken(decimals.read(control.getText()), control, number, show);
    show.run();
    control.setOnAction(_ -> take.run());
    control
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                take.run();
              }
            });
    return new Field(messages.text(key), control, show);
  }

  private void taken(
      Optional<Optional<BigDecimal>> read,
      TextField control,
      Property<Optional<BigDecimal>> number,
      Runnable show) {
    boolean taken = read.isPresent();
    try {
      read.ifPresent(it -> set(it, number, show));
    } catch (BrokenRuleException _) {
      taken = false;
    }
    control.pseudoClassStateChanged(Styles.STATE_DANGER, !taken);
  }

  /// One of a few, side by side.
  <V> Field segments(String key, List<V> values, Function<V, String> name, Property<V> chosen) {
    HBox control = new HBox();
    control.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (V value : values) {
      ToggleButton button = new ToggleButton(name.apply(value));
      button.setMnemonicParsing(false);
      button.setToggleGroup(group);
      button.setUserData(value);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(_ -> set(value, chosen, () -> press(control, chosen)));
      control.getChildren().add(button);
    }
    press(control, chosen);
    return new Field(messages.text(key), control, () -> press(control, chosen));
  }

  private static <V> void press(HBox control, Property<V> chosen) {
    Optional<V> now = chosen.value().get();
    for (Node button : control.getChildren()) {
      boolean on = now.filter(it -> it.equals(button.getUserData())).isPresent();
      ((ToggleButton) button).setSelected(on);
    }
  }

  /// A number from 1 to 5.
  Field rating(String key, Property<Integer> rating) {
    return segments(key, List.of(1, 2, 3, 4, 5), String::valueOf, rating);
  }

  /// One of many.
  <V> Field choice(String key, List<V> values, Function<V, String> name, Property<V> chosen) {
    ComboBox<V> control = new ComboBox<>();
    control.setMaxWidth(Double.MAX_VALUE);
    control.setConverter(named(name));
    control.getItems().setAll(values);
    Runnable show = () -> control.setValue(chosen.value().get().orElse(control.getValue()));
    show.run();
    control.valueProperty().subscribe((_, now) -> set(now, chosen, show));
    return new Field(messages.text(key), control, show);
  }

  /// One of many, or none.
  <V> Field perhaps(
      String key, List<V> values, Function<V, String> name, Property<Optional<V>> chosen) {
    List<Optional<V>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.forEach(it -> all.add(Optional.of(it)));
    return choice(key, all, it -> it.map(name).orElse(messages.text("field.none")), chosen);
  }

  /// A day, or none.
  Field date(String key, Property<Optional<LocalDate>> day) {
    DatePicker control = new DatePicker();
    control.setMaxWidth(Double.MAX_VALUE);
    Runnable show = () -> control.setValue(day.value().get().flatMap(it -> it).orElse(null));
    show.run();
    control.valueProperty().subscribe((_, now) -> set(Optional.ofNullable(now), day, show));
    return new Field(messages.text(key), control, show);
  }

  /// A number on a scale.
  Field slider(String key, double least, double most, Property<Double> number) {
    Slider control = new Slider(least, most, 0);
    control.setMajorTickUnit(1);
    control.setMinorTickCount(3);
    control.setSnapToTicks(true);
    control.setShowTickMarks(true);
    control.setShowTickLabels(true);
    control.setBlockIncrement(0.25);
    Runnable show = () -> number.value().get().ifPresent(control::setValue);
    show.run();
    control
        .valueProperty()
        .subscribe((_, now) -> slid(now.doubleValue(), control.isValueChanging(), number));
    control
        .valueChangingProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                session.commit();
              }
            });
    return new Field(messages.text(key), control, show);
  }

  private void slid(double now, boolean going, Property<Double> number) {
    double value = Math.rint(now * 4) / 4;
    if (number.value().get().filter(it -> it != value).isPresent()) {
      session.preview(number.change().apply(value));
      if (!going) {
        session.commit();
      }
    }
  }

  private <V> void set(V value, Property<V> property, Runnable show) {
    Optional<V> now = property.value().get();
    if (now.isPresent() && !Objects.equals(now.get(), value)) {
      session.apply(property.change().apply(value));
    } else {
      show.run();
    }
  }

  private static <V> StringConverter<V> named(Function<V, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(V value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public V fromString(String text) {
        throw new UnsupportedOperationException(text);
      }
    };
  }
}
