package org.periplo.ui.inspector;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.periplo.property.Property;
import org.periplo.property.Refusal;

/// A day, or none, chosen from a calendar or typed.
final class DayField<E> extends ValueField<E, Optional<LocalDate>> {

  private final DatePicker picker = new DatePicker();
  private boolean showing;

  DayField(Property.Day<E> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    picker.setId(property.key().replace('.', '-'));
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setConverter(new Days(this::unreadable));
    picker.valueProperty().subscribe((_, now) -> chosen(Optional.ofNullable(now)));
    picker.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setControl(picker, picker);
  }

  private void chosen(Optional<LocalDate> day) {
    if (!showing && !value().equals(Optional.of(day))) {
      apply(day);
    }
  }

  /// The picker throws away what it cannot read: it comes back, to be mended.
  private void unreadable(String text) {
    Platform.runLater(
        () -> {
          picker.getEditor().setText(text);
          tell(Optional.of(Refusal.of("refused.day", new Days(_ -> {}).toString(LocalDate.EPOCH))));
        });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !picker.isShowing()) {
      showAgain();
      event.consume();
    }
  }

  @Override
  void show(Optional<Optional<LocalDate>> value) {
    showing = true;
    picker.setPromptText(value.isPresent() ? "" : mixed());
    picker.setValue(value.flatMap(it -> it).orElse(null));
    picker.getEditor().setText(picker.getConverter().toString(picker.getValue()));
    showing = false;
  }
}
