package org.periplo.ui.window;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.Language;
import org.periplo.ui.action.Appearance;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.Scale;
import org.periplo.ui.help.Names;
import org.periplo.ui.help.Panel;

/// What can be set, each at once when it is chosen.
final class PreferencesPane {

  private static final double WIDTH = 620;
  private static final double HEIGHT = 560;
  private static final double CHOICE_WIDTH = 300;

  private final Appearance appearance;
  private final Settings settings;
  private final Messages messages;
  private final Runnable changed;

  PreferencesPane(EditorWindow window, Settings settings) {
    appearance = window.appearance();
    messages = window.messages();
    changed = window::showPage;
    this.settings = settings;
  }

  /// The panel.
  ///
  /// @param close ends it
  Panel panel(Runnable close) {
    VBox body = new VBox(appearanceRows(), startRows(), keepingRows());
    body.getStyleClass().add("panel-body");
    return new Panel(messages.text("settings.title"), body, WIDTH, HEIGHT, messages, close);
  }

  private VBox appearanceRows() {
    return section(
        "settings.appearance",
        row(
            "menu.language",
            segments(
                "language",
                List.of(Language.values()),
                it -> Messages.in(it.locale()).text("language.own"),
                appearance.language(),
                appearance::speak)),
        row(
            "menu.look",
            choice(
                "look",
                List.of(Look.values()),
                it -> messages.text("look." + it.id()),
                appearance.look(),
                appearance::show)),
        row(
            "menu.scale",
            choice(
                "scale",
                Scale.ALL,
                it -> messages.text("window.zoom", it.factor()),
                appearance.scale(),
                appearance::show)));
  }

  private VBox startRows() {
    return section(
        "settings.start",
        row("settings.template", template()),
        row("settings.reopens", reopens()),
        row("settings.recent", mostRecent()));
  }

  private VBox keepingRows() {
    Spinner<Integer> versions =
        spinner("versions", Preferences.MOST_VERSIONS, settings.now().versions());
    versions
        .valueProperty()
        .addListener((_, _, count) -> settings.change(it -> it.withVersions(count)));
    return section("settings.keeping", row("settings.versions", versions));
  }

  private VBox section(String key, Node... rows) {
    Label caption = new Label(messages.text(key));
    caption.getStyleClass().add("caption");
    VBox section = new VBox(caption);
    section.getChildren().addAll(rows);
    section.getStyleClass().add("settings");
    return section;
  }

  private HBox row(String key, Node control) {
    Label name = new Label(messages.text(key));
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setLabelFor(control);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(20, name, control);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("setting");
    return row;
  }

  private static <T> HBox segments(
      String id, List<T> values, Function<T, String> name, T chosen, Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    for (T value : values) {
      ToggleButton button = new ToggleButton(name.apply(value));
      button.setId("set-" + id + "-" + values.indexOf(value));
      button.setToggleGroup(group);
      button.setSelected(value.equals(chosen));
      button.setMinWidth(ToggleButton.USE_PREF_SIZE);
      button.setOnAction(_ -> choose.accept(value));
      segments.getChildren().add(button);
    }
    segments.setMaxHeight(HBox.USE_PREF_SIZE);
    return segments;
  }

  private ComboBox<Template> template() {
    return choice(
        "template",
        List.of(Template.values()),
        it -> messages.text("template." + it.id()),
        settings.now().start().template(),
        chosen -> start(it -> it.withTemplate(chosen)));
  }

  private static <T> ComboBox<T> choice(
      String id, List<T> values, Function<T, String> name, T chosen, Consumer<T> choose) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("set-" + id);
    box.getItems().setAll(values);
    box.setConverter(new Names<>(name));
    box.setValue(chosen);
    box.setPrefWidth(CHOICE_WIDTH);
    box.setOnAction(_ -> choose.accept(box.getValue()));
    return box;
  }

  private CheckBox reopens() {
    CheckBox box = new CheckBox();
    box.setId("set-reopens");
    box.setAccessibleText(messages.text("settings.reopens"));
    box.setSelected(settings.now().start().reopens());
    box.setOnAction(_ -> start(it -> it.withReopens(box.isSelected())));
    return box;
  }

  private Spinner<Integer> mostRecent() {
    int now = settings.now().start().mostRecent();
    Spinner<Integer> spinner = spinner("recent", Preferences.Start.MOST, now);
    spinner.valueProperty().addListener((_, _, most) -> start(it -> it.withMostRecent(most)));
    return spinner;
  }

  private Spinner<Integer> spinner(String id, int most, int now) {
    Spinner<Integer> spinner = new Spinner<>(0, most, now);
    spinner.setId("set-" + id);
    spinner.setPrefWidth(90);
    spinner.setAccessibleText(messages.text("settings." + id));
    return spinner;
  }

  private void start(UnaryOperator<Preferences.Start> change) {
    settings.change(it -> it.withStart(change.apply(it.start())));
    changed.run();
  }
}
