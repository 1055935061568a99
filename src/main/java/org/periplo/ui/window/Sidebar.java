package org.periplo.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.JourneyMap;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.session.Session;

/// The left edge of the window: the maps, the people, and the outline of the map.
final class Sidebar extends VBox implements Part {

  private final Session session;
  private final Messages messages;
  private final VBox maps = new VBox();
  private final VBox people = new VBox();
  private final Outline outline;
  private Optional<Project> listed = Optional.empty();

  Sidebar(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    outline = new Outline(session, messages);
    getStyleClass().add("sidebar");
    maps.setId("maps");
    VBox.setVgrow(outline, Priority.ALWAYS);
    getChildren()
        .addAll(
            caption("sidebar.maps"),
            maps,
            caption("sidebar.people"),
            people,
            caption("sidebar.outline"),
            outline);
  }

  private Label caption(String key) {
    Label caption = new Label(messages.text(key));
    caption.getStyleClass().add("caption");
    return caption;
  }

  @Override
  public void refresh() {
    Project project = session.shown();
    if (listed.filter(it -> lists(it).equals(lists(project))).isEmpty()) {
      listed = Optional.of(project);
      maps.getChildren().setAll(project.maps().stream().map(this::row).toList());
      people.getChildren().setAll(project.personas().stream().map(it -> row(it, project)).toList());
    }
    maps.getChildren().forEach(it -> ((ToggleButton) it).setSelected(isLookedAt(it)));
    outline.refresh();
  }

  private static List<Object> lists(Project project) {
    return List.of(
        project.maps().stream().map(it -> List.of(it.name(), it.state())).toList(),
        project.personas(),
        project.segments());
  }

  private boolean isLookedAt(Node row) {
    return session.map().equals(row.getUserData());
  }

  private ToggleButton row(JourneyMap map) {
    ToggleButton row = new ToggleButton();
    row.setGraphic(
        pair(
            new Label(map.name()),
            whole(messages.text("mapState." + MapWords.keyOf(map.state())))));
    row.setAccessibleText(map.name());
    row.setTooltip(new Tooltip(map.name()));
    row.setMaxWidth(Double.MAX_VALUE);
    row.setUserData(map.id());
    row.getStyleClass().add("row");
    row.setOnAction(
        _ -> {
          session.lookAt(map.id());
          refresh();
        });
    return row;
  }

  private Node row(Persona persona, Project project) {
    String name =
        persona
            .age()
            .map(it -> messages.text("map.personaWithAge", persona.name(), it))
            .orElse(persona.name());
    HBox row =
        pair(
            whole(name),
            new Label(persona.segment().flatMap(project::segment).map(Segment::name).orElse("")));
    row.getStyleClass().add("row");
    return row;
  }

  private static HBox pair(Label name, Label note) {
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    note.getStyleClass().add("note");
    return new HBox(8, name, note);
  }

  /// Of the two, this one is never shortened.
  private static Label whole(String text) {
    Label label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
