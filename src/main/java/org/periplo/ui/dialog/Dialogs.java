package org.periplo.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.periplo.exchange.ProjectSource;
import org.periplo.exchange.Room;
import org.periplo.export.ExportFormat;
import org.periplo.files.Problem;
import org.periplo.files.ProjectFiles;
import org.periplo.merge.Conflict;
import org.periplo.merge.Conflict.Side;
import org.periplo.messages.Messages;
import org.periplo.session.Session;
import org.periplo.theme.Palette;
import org.periplo.ui.emotion.EmotionScaleForm;
import org.periplo.ui.picture.PictureSource;

/// Asks and tells in dialogs of its own over a window.
public final class Dialogs implements Questions {

  private static final double WIDTH = 460;

  private final Window owner;

  /// Dialogs over `owner`.
  public Dialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> filesToOpen(Messages messages) {
    FileChooser chooser = chooser(messages.text("dialog.open"), projects(messages));
    chooser.getExtensionFilters().add(enclosing(messages));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> fileToSave(Path proposal, Messages messages) {
    return ask(messages.text("dialog.save"), projects(messages), proposal)
        .map(it -> ended(it, ProjectFiles.EXTENSION));
  }

  @Override
  public Optional<Path> pictureToOpen(Messages messages) {
    List<String> patterns = PictureSource.ENDINGS.stream().map(it -> "*" + it).toList();
    FileChooser chooser =
        chooser(
            messages.text("dialog.picture"),
            new ExtensionFilter(messages.text("dialog.pictures"), patterns));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> fileToExport(ExportFormat format, Path proposal, Messages messages) {
    String ending = "." + format.extension();
    String name = messages.text(format.nameKey());
    return ask(
            messages.text("dialog.export"),
            new ExtensionFilter(name, "*" + ending),
            proposal.resolveSibling(proposal.getFileName() + ending))
        .map(it -> ended(it, ending));
  }

  private Optional<Path> ask(String title, ExtensionFilter filter, Path proposal) {
    FileChooser chooser = chooser(title, filter);
    chooser.setInitialFileName(String.valueOf(proposal.getFileName()));
    Optional.ofNullable(proposal.getParent())
        .filter(Files::isDirectory)
        .ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private static FileChooser chooser(String title, ExtensionFilter filter) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(filter);
    return chooser;
  }

  private static ExtensionFilter projects(Messages messages) {
    return new ExtensionFilter(messages.text("dialog.projects"), "*" + ProjectFiles.EXTENSION);
  }

  private static ExtensionFilter enclosing(Messages messages) {
    return new ExtensionFilter(messages.text("dialog.documents"), "*" + ProjectSource.PDF.ending());
  }

  private static Path ended(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
  }

  @Override
  public Unsaved unsavedChanges(String projectName, Messages messages) {
    ButtonType save = new ButtonType(messages.text("dialog.unsaved.save"), ButtonData.YES);
    ButtonType discard = new ButtonType(messages.text("dialog.unsaved.discard"), ButtonData.NO);
    ButtonType cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(AlertType.NONE, messages.text("dialog.unsaved.detail"), save, discard, cancel);
    alert.setHeaderText(messages.text("dialog.unsaved", projectName));
    ButtonType answer = shown(alert).orElse(cancel);
    return answer.equals(save)
        ? Unsaved.SAVE
        : answer.equals(discard) ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public void nameEmotions(Session session, Palette palette, Messages messages) {
    EmotionScaleForm form = new EmotionScaleForm(session, messages, palette);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setHeaderText(messages.text("emotionScale.title"));
    dialog.getDialogPane().setContent(form);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(messages.text("dialog.close"), ButtonData.CANCEL_CLOSE));
    shown(dialog);
    form.close();
  }

  @Override
  public Optional<Room> roomFor(MissingRoom missing, int count, Messages messages) {
    String key = "dialog.room." + (missing == MissingRoom.STEPS ? "steps" : "lanes");
    ButtonType add = new ButtonType(messages.text(key + ".add", count), ButtonData.YES);
    ButtonType leave = new ButtonType(messages.text(key + ".leave"), ButtonData.NO);
    ButtonType cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(AlertType.NONE, messages.text(key + ".detail"), add, leave, cancel);
    alert.setHeaderText(messages.text(key + ".missing", count));
    return shown(alert)
        .filter(it -> !it.equals(cancel))
        .map(it -> it.equals(add) ? Room.ADDED : Room.AS_IT_IS);
  }

  @Override
  public <T> Optional<T> ask(Question<T> question, Messages messages) {
    Dialog<ButtonType> dialog = new Dialog<>();
    AnswerList<T> answers =
        new AnswerList<>(question, () -> dialog.setResult(ButtonType.CLOSE)); // ends it
    dialog.setHeaderText(question.title());
    dialog.getDialogPane().setContent(answers);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    dialog.setOnShown(_ -> answers.requestFocus());
    shown(dialog);
    return answers.chosen();
  }

  @Override
  public Optional<List<Side>> choose(List<Conflict> conflicts, Messages messages) {
    ConflictForm form = new ConflictForm(conflicts, messages);
    ButtonType join = new ButtonType(messages.text("merge.join"), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setHeaderText(messages.text("merge.conflicts", conflicts.size()));
    dialog.getDialogPane().setContent(form);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(join, new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    return shown(dialog, ConflictForm.WIDTH).filter(join::equals).map(_ -> form.chosen());
  }

  @Override
  public void waitFor(Errand<?> errand, String title, Messages messages) {
    shown(new Waiting(title, errand, messages).dialog());
  }

  @Override
  public void tell(String sentence, Messages messages) {
    tell(messages.text("dialog.problem"), sentence, messages);
  }

  @Override
  public void tell(Problem problem, Messages messages) {
    tell(messages.text("dialog.problem"), problem.sentence(messages), messages);
  }

  private void tell(String header, String sentence, Messages messages) {
    ButtonType close = new ButtonType(messages.text("dialog.close"), ButtonData.OK_DONE);
    Alert alert = new Alert(AlertType.NONE, sentence, close);
    alert.setHeaderText(header);
    shown(alert);
  }

  private <R> Optional<R> shown(Dialog<R> dialog) {
    return shown(dialog, WIDTH);
  }

  /// The usual answer stands at the right end on Linux, too, whatever kind of answer it is.
  private static void orderButtons(DialogPane pane) {
    if (pane.lookup(".button-bar") instanceof ButtonBar bar) {
      bar.setButtonOrder(bar.getButtonOrder().replace("YAC", "CAY"));
    }
  }

  private <R> Optional<R> shown(Dialog<R> dialog, double width) {
    dialog.initOwner(owner);
    orderButtons(dialog.getDialogPane());
    dialog.setTitle("Periplo");
    dialog.getDialogPane().setPrefWidth(width);
    dialog.getDialogPane().getStylesheets().addAll(owner.getScene().getStylesheets());
    dialog.getDialogPane().getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
    return dialog.showAndWait();
  }
}
