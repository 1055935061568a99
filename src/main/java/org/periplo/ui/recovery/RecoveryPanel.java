package org.periplo.ui.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Recovered;
import org.periplo.ui.help.Panel;

/// Shows each project that was not saved when the program ended, beside what its file holds, and
/// asks what shall become of it.
///
/// No button is the usual one: what is thrown away is gone.
public final class RecoveryPanel {

  private static final double WIDTH = 750;
  private static final double HEIGHT = 640;

  private final Choices choices;
  private final Pictures pictures;
  private final Messages messages;
  private final Runnable close;
  private final VBox body = new VBox();

  /// @param close ends it; what is not decided by then is left for later
  public RecoveryPanel(Choices choices, Pictures pictures, Messages messages, Runnable close) {
    this.choices = choices;
    this.pictures = pictures;
    this.messages = messages;
    this.close = close;
  }

  /// The panel.
  public Node of(List<Unsaved> found) {
    Label sentence = new Label(messages.text("recovery.sentence", found.size()));
    sentence.setWrapText(true);
    body.getStyleClass().addAll("panel-body", "kept-states");
    body.getChildren().setAll(sentence);
    found.forEach(it -> body.getChildren().add(row(it, found.indexOf(it))));
    return new Panel(messages.text("recovery.title"), body, WIDTH, HEIGHT, messages, close)
        .beginningAt(this::firstButton);
  }

  private Optional<Node> firstButton() {
    return Optional.ofNullable(body.lookup(".button"));
  }

  private VBox row(Unsaved unsaved, int index) {
    VBox row = new VBox(10);
    row.getStyleClass().add("kept-state");
    String project = ShortName.of(unsaved.recovered().project().name());
    HBox states = new HBox(20, recovered(unsaved), saved(unsaved));
    HBox buttons =
        new HBox(
            8,
            button("recover", project, index, () -> end(row, choices::recover, unsaved)),
            button("later", project, index, () -> end(row, _ -> {}, unsaved)),
            button("discard", project, index, () -> end(row, choices::discard, unsaved)));
    buttons.getChildren().getFirst().getStyleClass().add("accent");
    buttons.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().setAll(heading(unsaved.recovered()), states, buttons);
    return row;
  }

  private VBox heading(Recovered recovered) {
    Label name = new Label(ShortName.of(recovered.project().name()));
    name.setWrapText(true);
    name.getStyleClass().add("kept-name");
    Label file =
        new Label(
            recovered
                .origin()
                .map(Origin::file)
                .map(Path::toString)
                .orElseGet(() -> messages.text("recovery.no-file")));
    file.setWrapText(true);
    file.getStyleClass().add("note");
    return new VBox(2, name, file);
  }

  private StateView recovered(Unsaved unsaved) {
    Recovered recovered = unsaved.recovered();
    String time = Hour.here(recovered.time()).words(messages);
    String words =
        unsaved
            .changes()
            .map(it -> messages.text("recovery.unsaved.changes", time, it))
            .orElseGet(() -> messages.text("recovery.unsaved", time));
    return new StateView(words, Optional.of(recovered.project()), pictures);
  }

  private StateView saved(Unsaved unsaved) {
    return new StateView(
        unsaved
            .saved()
            .map(it -> savedWords(it, Hour.here(it.time()).words(messages)))
            .orElseGet(() -> messages.text(missing(unsaved))),
        unsaved.saved().flatMap(SavedState::project),
        pictures);
  }

  private String savedWords(SavedState saved, String time) {
    return messages.text(
        saved.project().isPresent() ? "recovery.saved" : "recovery.unreadable", time);
  }

  private static String missing(Unsaved unsaved) {
    return unsaved.recovered().origin().isPresent() ? "recovery.gone" : "recovery.never-saved";
  }

  private Button button(String key, String project, int index, Runnable work) {
    Button button = new Button(messages.text("recovery." + key));
    button.setId(key + "-" + index);
    button.setAccessibleText(messages.text("recovery.of", button.getText(), project));
    button.setOnAction(_ -> work.run());
    return button;
  }

  private void end(VBox row, Consumer<Unsaved> choice, Unsaved unsaved) {
    choice.accept(unsaved);
    body.getChildren().remove(row);
    firstButton().ifPresentOrElse(Node::requestFocus, close);
  }
}
