package org.periplo.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.periplo.property.Property;
import org.periplo.property.Property.Removable;

/// Things that can be taken away here and are added elsewhere, as chips; shown of one element
/// alone.
final class RemovablesField<E> extends Field<E> {

  private final Property.Removables<E> property;
  private final FlowPane chips = new FlowPane();
  private List<Removable> shown = List.of();

  RemovablesField(Property.Removables<E> property, Desk<E> desk) {
    super(property.key(), desk);
    this.property = property;
    chips.getStyleClass().add("chips");
    managedProperty().bind(visibleProperty());
    setControl(chips, chips);
  }

  @Override
  void refresh(List<E> elements) {
    List<Removable> things =
        elements.size() == 1
            ? property.things().apply(desk().editing().view(), elements.getFirst())
            : List.of();
    if (!things.equals(shown)) {
      shown = things;
      chips.getChildren().setAll(things.stream().map(this::chip).toList());
    }
    setVisible(!things.isEmpty());
  }

  private Node chip(Removable thing) {
    return new Chip(desk().speech().of(thing.caption()), desk().speech(), () -> remove(thing));
  }

  private void remove(Removable thing) {
    tell(desk().editing().apply(thing.removal()));
  }

  @Override
  void reset() {
    tell(Optional.empty());
  }
}
