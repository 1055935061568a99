package org.periplo.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.unicode.Ignorable;

/// A picture of what can be begun with, its name, and a note: to be chosen as one button.
final class StartCard extends Button {

  private static final double ROUND = 12;

  private final String name;
  private final StackPane frame = new StackPane();
  private final Label note = new Label();

  StartCard(String name, String noteText) {
    this.name = name;
    Label title = new Label(Ignorable.without(name));
    title.getStyleClass().add("start-name");
    title.setWrapText(true);
    note.getStyleClass().add("note");
    note.setWrapText(true);
    frame.getStyleClass().add("start-picture");
    frame.setMinSize(Previews.WIDTH + 2, Previews.HEIGHT + 2);
    frame.setMaxSize(Previews.WIDTH + 2, Previews.HEIGHT + 2);
    VBox content = new Content(frame, title, note);
    getStyleClass().add("start-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content);
    show(noteText);
  }

  /// Says something else under the name.
  void show(String noteText) {
    note.setText(noteText);
    setAccessibleText(noteText.isEmpty() ? name : name + ", " + noteText);
  }

  /// Shows what it looks like.
  void show(Image picture) {
    ImageView view = new ImageView(picture);
    view.setFitWidth(Previews.WIDTH);
    view.setFitHeight(Previews.HEIGHT);
    Rectangle round = new Rectangle(Previews.WIDTH, Previews.HEIGHT);
    round.setArcWidth(ROUND);
    round.setArcHeight(ROUND);
    view.setClip(round);
    frame.getChildren().setAll(view);
  }

  /// Shows a sign where no picture can be had.
  void show(Feather sign) {
    frame.getChildren().setAll(new FontIcon(sign));
  }

  /// As wide as the picture, and as high as the lines below it then need: a button asks for the
  /// height of what it shows without saying how wide that will be.
  private static final class Content extends VBox {

    Content(Node... children) {
      super(children);
      setMaxWidth(Previews.WIDTH + 2);
    }

    @Override
    protected double computePrefWidth(double height) {
      return Previews.WIDTH + 2;
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(Previews.WIDTH + 2);
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }
  }
}
