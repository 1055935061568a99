package org.periplo.ui.recovery;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.geometry.Size;
import org.periplo.model.Project;

/// A state of a project: what it looks like, and under it what it is.
final class StateView extends VBox {

  private static final double WIDTH = 320;
  private static final double HEIGHT = 200;
  private static final double ROUND = 12;

  private final StackPane frame = new StackPane();

  /// @param project empty where there is nothing to see
  StateView(String words, Optional<Project> project, Pictures pictures) {
    super(6);
    Label caption = new Label(words);
    caption.setWrapText(true);
    caption.setMaxWidth(WIDTH);
    caption.getStyleClass().add("note");
    frame.getStyleClass().add("start-picture");
    frame.setMinSize(WIDTH + 2, HEIGHT + 2);
    frame.setMaxSize(WIDTH + 2, HEIGHT + 2);
    project.ifPresentOrElse(
        it -> pictures.paint(it, new Size(WIDTH, HEIGHT), this::show),
        () -> frame.getChildren().setAll(new FontIcon(Feather.SLASH)));
    getChildren().setAll(frame, caption);
  }

  private void show(Image picture) {
    ImageView view = new ImageView(picture);
    view.setFitWidth(WIDTH);
    view.setFitHeight(HEIGHT);
    Rectangle round = new Rectangle(WIDTH, HEIGHT);
    round.setArcWidth(ROUND);
    round.setArcHeight(ROUND);
    view.setClip(round);
    frame.getChildren().setAll(view);
  }
}
