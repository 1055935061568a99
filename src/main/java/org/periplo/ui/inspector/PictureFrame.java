package org.periplo.ui.inspector;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.layout.PictureSize;
import org.periplo.model.Picture;
import org.periplo.ui.picture.PictureSource;

/// Shows a picture, or the place where one can be dropped; a click asks for a file.
final class PictureFrame extends StackPane {

  private static final double WIDTH = 240;
  private static final double HEIGHT = 150;

  private static final PseudoClass TAKES = PseudoClass.getPseudoClass("takes");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
  private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

  private final String invitation;
  private final ImageView image = new ImageView();
  private final Label words = new Label();
  private Optional<Picture> shown = Optional.empty();

  /// @param invitation what stands in an empty one
  /// @param dropped gets what is dropped
  PictureFrame(String invitation, Consumer<PictureSource> dropped) {
    this.invitation = invitation;
    image.setPreserveRatio(true);
    image.managedProperty().bind(image.visibleProperty());
    words.setGraphic(new FontIcon(Feather.IMAGE));
    words.setWrapText(true);
    words.managedProperty().bind(words.visibleProperty());
    words.getStyleClass().add("note");
    getStyleClass().add("picture-frame");
    getChildren().setAll(image, words);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnDragOver(this::over);
    setOnDragExited(_ -> pseudoClassStateChanged(TAKES, false));
    setOnDragDropped(event -> dropped(event, dropped));
  }

  /// What clicks and keys ask for.
  void onAsked(Runnable choose, Runnable paste, Runnable remove) {
    setOnMouseClicked(
        _ -> {
          requestFocus();
          choose.run();
        });
    setOnKeyPressed(event -> pressed(event, choose, paste, remove));
  }

  private static void pressed(KeyEvent event, Runnable choose, Runnable paste, Runnable remove) {
    if (PASTE.match(event)) {
      paste.run();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose.run();
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      remove.run();
    } else {
      return;
    }
    event.consume();
  }

  private void over(DragEvent event) {
    if (PictureSource.isIn(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      pseudoClassStateChanged(TAKES, true);
      event.consume();
    }
  }

  private static void dropped(DragEvent event, Consumer<PictureSource> dropped) {
    Optional<PictureSource> source = PictureSource.in(event.getDragboard());
    event.setDropCompleted(source.isPresent());
    event.consume();
    source.ifPresent(dropped);
  }

  /// A picture is on its way.
  void setBusy() {
    pseudoClassStateChanged(BUSY, true);
  }

  /// Shows a picture, or none.
  ///
  /// @param instead what stands there without one; empty for the invitation
  void show(Optional<Picture> picture, String instead) {
    pseudoClassStateChanged(BUSY, false);
    pseudoClassStateChanged(EMPTY, picture.isEmpty());
    words.setText(instead.isEmpty() ? invitation : instead);
    words.setVisible(picture.isEmpty());
    image.setVisible(picture.isPresent());
    if (!picture.map(Picture::content).equals(shown.map(Picture::content))) {
      Optional<Picture> decodable = picture.filter(it -> PictureSize.of(it).isPresent());
      image.setImage(decodable.map(PictureFrame::decoded).orElse(null));
      fit();
    }
    shown = picture;
    setAccessibleHelp(picture.map(Picture::description).orElse(words.getText()));
  }

  private void fit() {
    Optional<Image> now = Optional.ofNullable(image.getImage());
    image.setFitWidth(now.map(it -> Math.min(it.getWidth(), WIDTH)).orElse(0.0));
    image.setFitHeight(now.map(it -> Math.min(it.getHeight(), HEIGHT)).orElse(0.0));
  }

  private static Image decoded(Picture picture) {
    return new Image(
        new ByteArrayInputStream(picture.content().toArray()), 2 * WIDTH, 2 * HEIGHT, true, true);
  }
}
