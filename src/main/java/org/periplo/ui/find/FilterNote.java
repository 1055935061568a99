package org.periplo.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;

/// Says quietly that some cards are pale, and takes the filter away.
final class FilterNote extends HBox {

  private final CardFilter filter;
  private final Messages messages;
  private final Label note = new Label();

  FilterNote(CardFilter filter, Messages messages, Runnable clear) {
    super(6);
    this.filter = filter;
    this.messages = messages;
    Button button = new Button(messages.text("filter.clear"));
    button.setId("filter-clear");
    button.getStyleClass().addAll("flat", "small");
    button.setOnAction(_ -> clear.run());
    note.setId("filter-note");
    note.setGraphic(new FontIcon(Feather.FILTER));
    getStyleClass().add("filter-note");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(note, button);
    refresh();
  }

  /// Counts anew.
  void refresh() {
    boolean filtered = !filter.filter().isNone();
    setVisible(filtered);
    setManaged(filtered);
    note.setText(filtered ? messages.text("filter.note", filter.count(), filter.total()) : "");
  }
}
