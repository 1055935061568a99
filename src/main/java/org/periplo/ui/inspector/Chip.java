package org.periplo.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.ShortName;

/// A name that can be taken away.
final class Chip extends HBox {

  private static final double WIDEST = 190;

  Chip(String name, Speech speech, Runnable removed) {
    Label label = new Label(ShortName.of(name));
    label.setWrapText(true);
    label.setMaxWidth(WIDEST);
    Button remove = new Button();
    remove.setGraphic(new FontIcon(Feather.X));
    remove.getStyleClass().add("flat");
    remove.setAccessibleText(speech.text("field.remove", label.getText()));
    remove.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    remove.setOnAction(_ -> removed.run());
    getStyleClass().add("chip");
    getChildren().addAll(label, remove);
  }
}
