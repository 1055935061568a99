package org.periplo.ui.inspector;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.periplo.model.Picture;
import org.periplo.model.PictureId;
import org.periplo.pictures.PictureIntake;
import org.periplo.property.Illustration;
import org.periplo.property.Property;
import org.periplo.property.Refusal;
import org.periplo.ui.picture.PictureSource;

/// A picture of the project, or none: it is dropped, pasted or chosen here, and described.
final class ImageField<E> extends ValueField<E, Optional<PictureId>> {

  private final Illustration<E> illustration;
  private final PictureFrame frame;
  private final TextField description = new TextField();
  private final Button paste;
  private final Button remove;
  private Optional<PictureId> described = Optional.empty();

  ImageField(Property.Image<E> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    illustration = new Illustration<>(desk.editing(), property.access());
    frame = new PictureFrame(desk.speech().text("field.picture.empty"), this::take);
    frame.setId(property.key().replace('.', '-'));
    Button choose = button("field.picture.choose", this::choose);
    paste = button("field.picture.paste", this::paste);
    remove = button("field.picture.remove", this::remove);
    frame.onAsked(this::choose, this::paste, this::remove);
    description.setId(frame.getId() + "-description");
    description.setPromptText(desk.speech().text("field.picture.description"));
    description.setAccessibleText(desk.speech().text("field.picture.description"));
    description.managedProperty().bind(description.visibleProperty());
    description.setOnAction(_ -> describe());
    description.focusedProperty().subscribe(this::left);
    FlowPane buttons = new FlowPane(choose, paste, remove);
    VBox control = new VBox(frame, description, buttons);
    control.getStyleClass().add("picture");
    setControl(control, frame);
  }

  private Button button(String key, Runnable asked) {
    Button button = new Button(desk().speech().text(key));
    button.getStyleClass().addAll("flat", "quiet-button");
    button.setOnAction(_ -> asked.run());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void choose() {
    desk().pictures().chosen().ifPresent(this::take);
  }

  private void paste() {
    desk()
        .pictures()
        .pasted()
        .ifPresentOrElse(
            this::take, () -> tell(Optional.of(Refusal.of("refused.noPictureToPaste"))));
  }

  private void remove() {
    change(illustration::remove);
  }

  /// By the time the picture has been read, something else may be selected.
  private void take(PictureSource source) {
    Illustration<E> meant = illustration.pinned();
    frame.setBusy();
    desk().pictures().take(source, it -> show(it, meant), this::refuse);
  }

  private void show(PictureIntake taken, Illustration<E> meant) {
    change(() -> meant.show(taken));
    if (picture().isPresent() && description.getText().isEmpty() && frame.isFocused()) {
      description.requestFocus();
    }
  }

  private void refuse(String sentence) {
    show(value());
    tell(sentence);
  }

  private void change(Supplier<Optional<Refusal>> change) {
    take(change);
    show(value());
  }

  private void left(Boolean before, Boolean now) {
    if (before && !now) {
      describe();
    }
  }

  /// What was written is meant for the picture that was seen meanwhile.
  private void describe() {
    if (described.isPresent() && described.equals(picture().map(Picture::id))) {
      take(() -> illustration.describe(description.getText().strip()));
    }
  }

  private Optional<Picture> picture() {
    return illustration.picture();
  }

  @Override
  void show(Optional<Optional<PictureId>> value) {
    Optional<Picture> picture = value.flatMap(it -> it).flatMap(_ -> picture());
    frame.show(picture, value.isPresent() ? "" : mixed());
    described = picture.map(Picture::id);
    description.setText(picture.map(Picture::description).orElse(""));
    description.setVisible(picture.isPresent());
    paste.setVisible(picture.isEmpty());
    remove.setVisible(!value.equals(Optional.of(Optional.empty())));
  }
}
