package org.periplo.ui.inspector;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Fields under a heading, which folds them away.
final class Fold extends VBox {

  private final ToggleButton head;
  private final VBox fields = new VBox();

  /// @param closed the headings that are closed, to be remembered
  Fold(String heading, String words, List<? extends Node> all, Set<String> closed) {
    head = new ToggleButton(words);
    head.getStyleClass().setAll("fold-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setMnemonicParsing(false);
    head.setSelected(!closed.contains(heading));
    head.selectedProperty().subscribe(this::show);
    head.setOnAction(_ -> remember(heading, closed));
    fields.getStyleClass().add("fields");
    fields.getChildren().setAll(all);
    fields.managedProperty().bind(fields.visibleProperty());
    getStyleClass().add("fold");
    getChildren().setAll(head, fields);
  }

  private void show(Boolean open) {
    fields.setVisible(open);
    head.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
  }

  private void remember(String heading, Set<String> closed) {
    if (head.isSelected()) {
      closed.remove(heading);
    } else {
      closed.add(heading);
    }
  }
}
