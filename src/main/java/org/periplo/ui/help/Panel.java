package org.periplo.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;

/// A sheet that floats over the window: a title, what stands beside it, and a body that scrolls.
public final class Panel extends VBox {

  private final HBox head;

  /// @param width in pixels
  /// @param height in pixels, at the most
  /// @param close ends it
  public Panel(
      String title, Node body, double width, double height, Messages messages, Runnable close) {
    Label name = new Label(title);
    name.getStyleClass().add("panel-title");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    head = new HBox(12, name, closeButton(messages, close));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("panel-head");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("panel-scroll");
    getStyleClass().add("panel");
    setAccessibleText(title);
    setPrefWidth(width);
    setMaxSize(width, height);
    setMaxHeight(Region.USE_PREF_SIZE);
    scroll.setMaxHeight(height);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
  }

  /// The way out, for the upper right corner.
  public static Button closeButton(Messages messages, Runnable close) {
    Button button = new Button("", new FontIcon(Feather.X));
    button.setId("panel-close");
    button.setAccessibleText(messages.text("dialog.close"));
    button.setTooltip(new Tooltip(messages.text("dialog.close")));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setOnAction(_ -> close.run());
    return button;
  }

  /// Gives a part the keyboard whenever the panel as a whole is given it.
  public Panel beginningAt(Supplier<Optional<? extends Node>> part) {
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                applyCss(); // or what scrolls has no content yet
                part.get().ifPresent(Node::requestFocus);
              }
            });
    return this;
  }

  /// Puts something between the title and the way out.
  public Panel withInHead(Node node) {
    head.getChildren().addAll(1, List.of(node));
    return this;
  }
}
