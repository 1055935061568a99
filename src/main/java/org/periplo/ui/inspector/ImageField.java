package org.periplo.ui.inspector;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.periplo.model.Picture;
import org.periplo.model.PictureId;
import org.periplo.property.Property;

/// A picture of the project, or none.
final class ImageField<E> extends ValueField<E, Optional<PictureId>> {

  private static final double WIDTH = 244;
  private static final double HEIGHT = 150;

  private final ImageView image = new ImageView();
  private final Label none = new Label();
  private final Button remove = new Button();

  ImageField(Property.Image<E> property, Desk<E> desk) {
    super(property.key(), property.access(), desk);
    image.setFitWidth(WIDTH);
    image.setFitHeight(HEIGHT);
    image.setPreserveRatio(true);
    image.managedProperty().bind(image.visibleProperty());
    none.getStyleClass().add("note");
    none.managedProperty().bind(none.visibleProperty());
    remove.setText(desk.speech().text("field.picture.remove"));
    remove.getStyleClass().addAll("flat", "quiet-button");
    remove.managedProperty().bind(remove.visibleProperty());
    remove.setOnAction(_ -> remove());
    VBox control = new VBox(image, none, remove);
    control.getStyleClass().add("picture");
    setControl(control, remove);
    remove.setAccessibleText(remove.getText());
  }

  private void remove() {
    apply(Optional.empty());
    show(value());
  }

  @Override
  void show(Optional<Optional<PictureId>> value) {
    Optional<Picture> picture =
        value.flatMap(it -> it).flatMap(desk().editing().view().project()::picture);
    image.setImage(picture.map(ImageField::decoded).orElse(null));
    image.setAccessibleText(picture.map(Picture::description).orElse(""));
    image.setVisible(picture.isPresent());
    none.setText(value.isPresent() ? desk().speech().text("field.picture.none") : mixed());
    none.setVisible(picture.isEmpty());
    remove.setVisible(!value.equals(Optional.of(Optional.empty())));
  }

  private static Image decoded(Picture picture) {
    return new Image(new ByteArrayInputStream(picture.content().toArray()));
  }
}
