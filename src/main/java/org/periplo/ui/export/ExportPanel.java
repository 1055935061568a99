package org.periplo.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;
import org.periplo.ui.help.Panel;

/// Where a person says what to export, sees what comes of it, and has it made: Enter exports,
/// Escape stops that or leaves.
public final class ExportPanel extends VBox {

  private final ExportDesk desk;
  private final Composer composer;
  private final PreviewPane preview;
  private final OptionsPane options;
  private final ExportFoot foot;

  /// @param close ends it
  public ExportPanel(ExportDesk desk, Messages messages, Runnable close) {
    this.desk = desk;
    preview = new PreviewPane(messages);
    composer = new Composer(() -> desk.wish().of(desk.project()), preview::show);
    options = new OptionsPane(desk.project(), desk.shown(), desk.wish(), messages, this::changed);
    foot = new ExportFoot(messages, desk.opener(), this::export);
    getStyleClass().addAll("panel", "export-panel");
    setAccessibleText(messages.text("exporting.title"));
    getChildren().setAll(head(messages, close), body(), foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().subscribe(it -> pass(it));
    sceneProperty()
        .addListener(
            (_, _, scene) ->
                Optional.ofNullable(scene).ifPresentOrElse(_ -> composer.begin(), this::left));
  }

  private Node head(Messages messages, Runnable close) {
    Label title = new Label(messages.text("exporting.title"));
    title.getStyleClass().add("panel-title");
    Label name = new Label(ShortName.of(desk.project().name()));
    name.getStyleClass().add("note");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(12, title, name, Panel.closeButton(messages, close));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("panel-head");
    return head;
  }

  private Node body() {
    ScrollPane scroll = new ScrollPane(options);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("panel-scroll", "options-scroll");
    HBox.setHgrow(preview, Priority.ALWAYS);
    HBox body = new HBox(scroll, preview);
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private void changed(ExportWish wish) {
    desk.wish(wish);
    composer.beginAfterRest();
  }

  /// Gives the keyboard to what is chosen first.
  private void pass(Boolean focused) {
    if (focused) {
      applyCss(); // or what scrolls has no content yet
      Optional.ofNullable(lookup("#" + KindTiles.id(desk.wish().kind())))
          .ifPresent(Node::requestFocus);
    }
  }

  private void pressed(KeyEvent event) {
    Optional<Node> focused = Optional.ofNullable(getScene().getFocusOwner());
    if (event.getCode() == KeyCode.ESCAPE && foot.isBusy()) {
      event.consume();
      foot.stop();
    } else if (event.getCode() == KeyCode.ENTER
        && focused.filter(ExportPanel::hasOwnUse).isEmpty()) {
      event.consume();
      focused
          .filter(Button.class::isInstance)
          .map(Button.class::cast)
          .ifPresentOrElse(Button::fire, this::export);
    }
  }

  /// Whether Enter means something to a control: the end of writing, or what is chosen from a list.
  private static boolean hasOwnUse(Node control) {
    return control instanceof TextInputControl
        || (control instanceof ComboBoxBase<?> box && box.isShowing());
  }

  private void export() {
    if (!foot.isBusy()) {
      desk.fileFor(desk.wish().format()).ifPresent(this::write);
    }
  }

  private void write(Path file) {
    foot.watch(desk.write(desk.wish().of(desk.project()), file));
  }

  private void left() {
    composer.close();
    foot.stop();
    Platform.runLater(desk::left);
  }
}
