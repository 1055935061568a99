package org.periplo.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.periplo.property.Pick;
import org.periplo.property.Property;
import org.periplo.property.Refusal;

/// One thing of the project by its name, or none; a name that is new makes a new thing.
final class NameField<E, I> extends ValueField<E, Optional<I>> {

  private final TextField input = new TextField();
  private final Property.Name<E, I> property;

  NameField(Property.Name<E, I> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    this.property = property;
    input.setId(property.key().replace('.', '-'));
    new Completion<>(input, property.catalogue(), desk, this::take);
    input.setOnAction(_ -> entered());
    input.focusedProperty().subscribe(this::left);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setControl(input, input);
  }

  private void take(Pick<I> pick) {
    take(() -> desk().editing().pick(access(), pick, (_, it) -> Optional.of(it)));
    showAgain();
  }

  /// Enter takes the name, and makes what bears it if nothing does.
  private void entered() {
    if (!isUnchanged()) {
      named()
          .or(() -> offers().stream().findFirst())
          .ifPresentOrElse(this::take, () -> apply(Optional.empty()));
    }
  }

  private void left(Boolean before, Boolean now) {
    if (before && !now && !isUnchanged()) {
      if (input.getText().isBlank()) {
        apply(Optional.empty());
      } else {
        named().ifPresentOrElse(this::take, () -> tell(Optional.of(Refusal.of("refused.unknown"))));
      }
    }
  }

  private boolean isUnchanged() {
    return input.getText().equals(value().map(this::nameOf).orElse(""));
  }

  private Optional<Pick<I>> named() {
    return input.getText().isBlank()
        ? Optional.empty()
        : property.catalogue().named(desk().editing().view().project(), input.getText());
  }

  private List<Pick<I>> offers() {
    return input.getText().isBlank()
        ? List.of()
        : property.catalogue().additions().apply(input.getText().strip());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      showAgain();
      event.consume();
    }
  }

  @Override
  void show(Optional<Optional<I>> value) {
    input.setPromptText(desk().speech().text(value.isPresent() ? "field.none" : "field.mixed"));
    input.setText(value.map(this::nameOf).orElse(""));
  }

  private String nameOf(Optional<I> thing) {
    return thing
        .map(it -> property.catalogue().name().apply(desk().editing().view().project(), it))
        .orElse("");
  }
}
