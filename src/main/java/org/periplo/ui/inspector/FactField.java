package org.periplo.ui.inspector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.periplo.property.Property;

/// Something that can be seen here and is changed elsewhere; shown of one element alone.
final class FactField<E> extends Field<E> {

  private final Property.Fact<E> property;
  private final VBox lines = new VBox();

  FactField(Property.Fact<E> property, Desk<E> desk) {
    super(property.key(), desk);
    this.property = property;
    lines.getStyleClass().add("facts");
    managedProperty().bind(visibleProperty());
    setControl(lines, lines);
  }

  @Override
  void refresh(List<E> elements) {
    List<String> said =
        elements.size() == 1
            ? property.says().apply(desk().editing().view(), elements.getFirst()).stream()
                .map(desk().speech()::of)
                .toList()
            : List.of();
    lines.getChildren().setAll(said.stream().map(FactField::line).toList());
    setVisible(!said.isEmpty());
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.getStyleClass().add("fact");
    return line;
  }

  @Override
  void reset() {}
}
