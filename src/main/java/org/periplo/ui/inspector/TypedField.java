package org.periplo.ui.inspector;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.periplo.property.Access;
import org.periplo.property.Refusal;

/// A field that is typed into: shown live on the map, one step of the history when it is left.
///
/// What cannot be taken stays as it was typed, with the reason under it. Escape takes it back.
abstract class TypedField<E, V> extends ValueField<E, V> {

  private final TextInputControl input;
  private boolean showing;

  TypedField(String key, Access<E, V> access, TextInputControl input, Desk<E> desk) {
    super(key, access, desk);
    this.input = input;
    input.setId(key.replace('.', '-'));
    input.textProperty().subscribe((_, now) -> typed(now));
    input.focusedProperty().subscribe(this::left);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setControl(input, input);
  }

  /// What was typed, or why it is no value.
  abstract Reading<V> read(String text);

  /// A value as it is written.
  abstract String write(V value);

  /// What stands there as long as nothing does.
  String prompt() {
    return "";
  }

  @Override
  void show(Optional<V> value) {
    input.setPromptText(value.isPresent() ? prompt() : mixed());
    if (value.isEmpty() || !value.equals(read(input.getText()).value())) {
      showing = true;
      input.setText(value.map(this::write).orElse(""));
      showing = false;
    }
  }

  private void typed(String text) {
    if (!showing) {
      read(text).value().ifPresentOrElse(this::preview, this::withdraw);
    }
  }

  private void withdraw() {
    take(
        () -> {
          desk().editing().cancel();
          return Optional.empty();
        });
  }

  private void left(Boolean before, Boolean now) {
    if (before && !now) {
      finish();
    }
  }

  /// Makes what was typed one step, or says why it cannot be.
  void finish() {
    desk().editing().commit();
    Optional<Refusal> refusal = read(input.getText()).refusal();
    if (refusal.isPresent() && !(value().isEmpty() && input.getText().isEmpty())) {
      tell(refusal);
    } else if (!isRefused()) {
      value().filter(it -> !write(it).equals(input.getText())).ifPresent(_ -> showAgain());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      desk().editing().cancel();
      showAgain();
      input.selectAll();
      event.consume();
    }
  }

  /// A value that was read, or why there is none.
  record Reading<V>(Optional<V> value, Optional<Refusal> refusal) {

    static <V> Reading<V> of(V value) {
      return new Reading<>(Optional.of(value), Optional.empty());
    }

    static <V> Reading<V> refused(String key) {
      return new Reading<>(Optional.empty(), Optional.of(Refusal.of(key)));
    }
  }
}
