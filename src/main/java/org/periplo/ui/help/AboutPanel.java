package org.periplo.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.periplo.files.ProgramVersion;
import org.periplo.messages.Messages;

/// What the program is, its version, and what ships with it under which licence.
public record AboutPanel(Messages messages) {

  private static final double WIDTH = 760;
  private static final double HEIGHT = 560;

  /// The panel.
  ///
  /// @param close ends it
  public Panel panel(Runnable close) {
    Label what = new Label(messages.text("about.text"));
    what.setWrapText(true);
    Label version = new Label(messages.text("about.version", ProgramVersion.NUMBER));
    version.setId("about-version");
    version.getStyleClass().add("note");
    Label shipped = new Label(messages.text("about.shipped"));
    shipped.getStyleClass().add("caption");
    VBox body = new VBox(10, version, what, shipped, licences(Licence.all()));
    body.getStyleClass().add("panel-body");
    return new Panel(messages.text("about.title"), body, WIDTH, HEIGHT, messages, close);
  }

  private static Node licences(List<Licence> all) {
    GridPane table = new GridPane(18, 5);
    table.setId("licences");
    ColumnConstraints home = new ColumnConstraints();
    home.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), home);
    for (Licence it : all) {
      table.addRow(
          table.getRowCount(), whole(it.name()), note(it.licence()), note(shortened(it.home())));
    }
    return table;
  }

  private static String shortened(String address) {
    return address.replaceFirst("^https://", "");
  }

  private static Label whole(String text) {
    Label label = new Label(text);
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label note(String text) {
    Label note = whole(text);
    note.getStyleClass().add("note");
    return note;
  }
}
