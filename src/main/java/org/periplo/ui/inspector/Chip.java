package org.periplo.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.unicode.Ignorable;

/// A name that can be taken away.
final class Chip extends HBox {

  Chip(String name, Speech speech, Runnable removed) {
    Label label = new Label(Ignorable.without(name));
    label.setWrapText(true);
    Button remove = new Button();
    remove.setGraphic(new FontIcon(Feather.X));
    remove.getStyleClass().add("flat");
    remove.setAccessibleText(speech.text("field.remove", name));
    remove.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    remove.setOnAction(_ -> removed.run());
    getStyleClass().add("chip");
    getChildren().addAll(label, remove);
  }
}
