package org.periplo.ui.dialog;

import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.periplo.export.DocumentKind;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.messages.Messages;
import org.periplo.model.ExportSetup;
import org.periplo.model.MapId;
import org.periplo.model.Paper;
import org.periplo.model.Project;

/// Asks for the format and the options of an export.
final class ExportDialog extends Dialog<ExportDialog.Wish> {

  private final ToggleGroup formats = new ToggleGroup();
  private final CheckBox onlyThisMap = new CheckBox();
  private final CheckBox onA3 = new CheckBox();
  private final MapId shown;
  private final ExportSetup remembered;

  /// What was chosen.
  record Wish(ExportFormat format, ExportOptions options, ExportSetup setup) {}

  ExportDialog(Optional<ExportFormat> offered, Project project, MapId shown, Messages messages) {
    this.shown = shown;
    remembered = project.exports();
    onA3.setSelected(remembered.poster().paper().isPresent());
    setHeaderText(messages.text("dialog.export"));
    onlyThisMap.setText(messages.text("dialog.export.this-map"));
    onA3.setText(messages.text("dialog.export.a3"));
    VBox fields = new VBox(8, caption(messages.text("dialog.export.format")));
    for (ExportFormat format : ExportFormat.values()) {
      fields.getChildren().add(radio(format, offered.orElse(ExportFormat.PDF), messages));
    }
    fields.getChildren().add(caption(messages.text("dialog.export.options")));
    if (project.maps().size() > 1) {
      fields.getChildren().add(onlyThisMap);
    }
    fields.getChildren().add(onA3);
    getDialogPane().setContent(fields);
    formats.selectedToggleProperty().subscribe(_ -> onA3.setDisable(!isPoster()));
    addButtons(messages);
  }

  private static Label caption(String text) {
    Label caption = new Label(text);
    caption.getStyleClass().add("caption");
    return caption;
  }

  private RadioButton radio(ExportFormat format, ExportFormat offered, Messages messages) {
    RadioButton radio = new RadioButton(messages.text(format.nameKey()));
    radio.setToggleGroup(formats);
    radio.setUserData(format);
    radio.setSelected(format == offered);
    return radio;
  }

  private void addButtons(Messages messages) {
    ButtonType next = new ButtonType(messages.text("dialog.export.next"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().addAll(next, cancel);
    setResultConverter(pressed -> next.equals(pressed) ? wish() : null);
  }

  private Wish wish() {
    Optional<Paper> paper =
        onA3.isSelected() && isPoster() ? Optional.of(Paper.A3) : Optional.empty();
    Optional<MapId> map = onlyThisMap.isSelected() ? Optional.of(shown) : Optional.empty();
    return new Wish(
        format(),
        ExportOptions.USUAL.withMap(map),
        remembered.withPoster(remembered.poster().withPaper(paper)));
  }

  private ExportFormat format() {
    return (ExportFormat) formats.getSelectedToggle().getUserData();
  }

  private boolean isPoster() {
    return format().kinds().contains(DocumentKind.POSTER);
  }
}
