package org.periplo.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.export.preflight.Finding;
import org.periplo.messages.Messages;

/// What is better known before an export is sent; what is chosen is shown on its page.
final class FindingList extends VBox {

  private static final double MOST_ROWS = 2.5;

  /// The height of a finding of two lines, in sizes of its font.
  private static final double ROW = 5.4;

  /// What of the list's width is left of and right of the words.
  private static final double EDGES = 48;

  private final Messages messages;
  private final Label summary = new Label();
  private final ListView<Finding> list = new ListView<>();

  /// @param chosen is told which finding is chosen
  FindingList(Messages messages, Consumer<Finding> chosen) {
    this.messages = messages;
    getStyleClass().add("findings");
    summary.setId("findings-summary");
    summary.getStyleClass().add("findings-summary");
    list.setId("findings");
    list.setAccessibleText(messages.text("exporting.findings"));
    list.setCellFactory(_ -> new FindingCell());
    list.setMinHeight(0);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, finding) -> Optional.ofNullable(finding).ifPresent(chosen));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(summary, list);
  }

  /// Shows what is found.
  void show(List<Finding> findings) {
    boolean none = findings.isEmpty();
    boolean grave = findings.stream().anyMatch(it -> it.kind().isGrave());
    list.getItems().setAll(findings);
    list.setVisible(!none);
    list.setManaged(!none);
    list.setPrefHeight(summary.getFont().getSize() * ROW * Math.min(MOST_ROWS, findings.size()));
    summary.setText(messages.text("exporting.findings.count", findings.size()));
    summary.setGraphic(
        new FontIcon(none ? Feather.CHECK : grave ? Feather.ALERT_TRIANGLE : Feather.INFO));
    summary.getStyleClass().removeAll("good", "grave");
    summary.getStyleClass().addAll(none ? List.of("good") : grave ? List.of("grave") : List.of());
  }

  /// A finding: where, what, and the way out.
  private final class FindingCell extends ListCell<Finding> {

    private final Label place = new Label();
    private final Label detail = new Label();
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final HBox line;

    FindingCell() {
      place.getStyleClass().add("finding-place");
      detail.setWrapText(true);
      VBox words = new VBox(place, detail);
      HBox.setHgrow(words, Priority.ALWAYS);
      line = new HBox(icon, words);
      line.getStyleClass().add("finding");
      setPrefWidth(0); // or long sentences would make the list as wide as they are
    }

    /// As high as its words need in the width that there is.
    @Override
    protected double computePrefHeight(double width) {
      return getGraphic() == null
          ? super.computePrefHeight(width)
          : snappedTopInset() + line.prefHeight(list.getWidth() - EDGES) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      if (empty || finding == null) {
        setGraphic(null);
        setAccessibleText("");
      } else {
        place.setText(finding.place().words(messages));
        detail.setText(finding.detail(messages));
        icon.setIconCode(finding.kind().isGrave() ? Feather.ALERT_TRIANGLE : Feather.INFO);
        setGraphic(line);
        setAccessibleText(finding.sentence(messages));
      }
    }
  }
}
