package org.periplo.ui.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.theme.Theme;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.Editor;
import org.periplo.ui.action.NewFromTemplate;
import org.periplo.ui.action.OpenProject;
import org.periplo.ui.action.OpenSample;

/// What there is to begin with: the files that were open last, templates and samples.
public final class StartPane extends ScrollPane {

  private static final double COLUMN = 1084;
  private static final double GAP = 8;

  private final Editor editor;
  private final Consumer<Action> ask;
  private final Messages messages;
  private final Previews previews;
  private final VBox column = new VBox();
  private Optional<List<Path>> listed = Optional.empty();

  /// @param ask does an action
  public StartPane(Editor editor, Consumer<Action> ask, Messages messages, Previews previews) {
    this.editor = editor;
    this.ask = ask;
    this.messages = messages;
    this.previews = previews;
    column.getStyleClass().add("start");
    column.setMaxWidth(COLUMN);
    VBox middle = new VBox(column);
    middle.setAlignment(Pos.TOP_CENTER);
    middle.getStyleClass().add("start-page");
    setContent(middle);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    getStyleClass().add("start-scroll");
  }

  /// Shows what there is now.
  public void refresh() {
    List<Path> recent = editor.documents().recent();
    if (listed.filter(recent::equals).isEmpty()) {
      listed = Optional.of(recent);
      rebuild(recent);
    }
  }

  /// Gives the keyboard to the first card.
  public void begin() {
    Optional.ofNullable(lookup(".start-card")).ifPresent(Node::requestFocus);
  }

  private void rebuild(List<Path> recent) {
    column.getChildren().setAll(heading());
    if (!recent.isEmpty()) {
      add("start.recent", recent.stream().map(this::recent).toList());
    }
    add("start.templates", Arrays.stream(Template.values()).map(this::template).toList());
    add("start.samples", Arrays.stream(Sample.values()).map(this::sample).toList());
  }

  private HBox heading() {
    Label title = new Label(messages.text("start.title"));
    title.getStyleClass().add("start-title");
    Label sentence = new Label(messages.text("start.sentence"));
    sentence.getStyleClass().add("note");
    sentence.setWrapText(true);
    VBox words = new VBox(6, title, sentence);
    HBox.setHgrow(words, Priority.ALWAYS);
    OpenProject action = new OpenProject();
    Button open = new Button(action.name(editor, messages));
    action.icon().ifPresent(it -> open.setGraphic(new FontIcon(it)));
    open.setId("start-open");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(_ -> ask.accept(action));
    HBox heading = new HBox(GAP, words, open);
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  private void add(String key, List<? extends Node> cards) {
    Label caption = new Label(messages.text(key));
    caption.getStyleClass().add("start-caption");
    FlowPane row = new FlowPane(GAP, GAP);
    row.setRowValignment(VPos.TOP);
    row.getChildren().setAll(cards);
    column.getChildren().addAll(caption, row);
  }

  private Node template(Template template) {
    Source source = new Source.OfTemplate(template, editor.appearance().language());
    return shipped(
        new NewFromTemplate(template), messages.text("start.template." + template.id()), source);
  }

  private Node sample(Sample sample) {
    return shipped(
        new OpenSample(sample),
        messages.text("start.sample." + sample.id()),
        new Source.OfSample(sample));
  }

  private StartCard shipped(Action action, String note, Source source) {
    StartCard card = new StartCard(action.name(editor, messages), note);
    card.setOnAction(_ -> ask.accept(action));
    previews.look(() -> Optional.of(source), theme(), it -> it.picture().ifPresent(card::show));
    return card;
  }

  private Node recent(Path file) {
    RecentCard card = new RecentCard(file, editor, ask, messages);
    previews.look(() -> Source.OfFile.found(file), theme(), card::show);
    return card;
  }

  private Theme theme() {
    return editor.appearance().look().theme();
  }
}
