package org.periplo.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.periplo.merge.Conflict;
import org.periplo.merge.Conflict.Side;
import org.periplo.merge.Wording;
import org.periplo.messages.Messages;

/// Asks of each thing that two people made otherwise whose is kept; first it is what loses no work.
final class ConflictForm extends VBox {

  /// How wide it is, in pixels.
  static final double WIDTH = 680;

  private static final double MOST_HEIGHT = 420;
  private static final double VALUE_WIDTH = 300;
  private static final double LINE_WIDTH = WIDTH - 40;

  private final Messages messages;
  private final List<RadioButton> theirs = new ArrayList<>();
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);

  ConflictForm(List<Conflict> conflicts, Messages messages) {
    super(12);
    this.messages = messages;
    Label detail = new Label(messages.text("merge.detail"));
    detail.setWrapText(true);
    for (Conflict conflict : conflicts) {
      rows.getChildren().add(row(conflict, theirs.size()));
    }
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("panel-scroll");
    getChildren().setAll(detail, scroll);
  }

  private GridPane row(Conflict conflict, int index) {
    Wording words = new Wording(messages);
    Label where = new Label(words.place(conflict.where()));
    where.getStyleClass().add("conflict-place");
    where.setWrapText(true);
    ToggleGroup group = new ToggleGroup();
    RadioButton mine = choice("merge.mine", words.value(conflict.where(), conflict.mine()), group);
    RadioButton other =
        choice("merge.theirs", words.value(conflict.where(), conflict.theirs()), group);
    mine.setId("conflict-" + index + "-mine");
    other.setId("conflict-" + index + "-theirs");
    (conflict.kept() == Side.MINE ? mine : other).setSelected(true);
    theirs.add(other);
    GridPane row = new GridPane();
    row.setHgap(16);
    row.setVgap(6);
    row.add(where, 0, 0, 2, 1);
    row.addRow(1, mine, other);
    row.getStyleClass().add("conflict");
    return row;
  }

  private RadioButton choice(String key, String made, ToggleGroup group) {
    RadioButton choice = new RadioButton(messages.text(key, made));
    choice.setToggleGroup(group);
    choice.setWrapText(true);
    choice.setPrefWidth(VALUE_WIDTH);
    GridPane.setValignment(choice, VPos.TOP);
    return choice;
  }

  /// As high as its rows need to be in lines as wide as these: what scrolls does not ask them.
  @Override
  protected double computePrefHeight(double width) {
    scroll.setPrefViewportHeight(Math.min(MOST_HEIGHT, rows.prefHeight(LINE_WIDTH)));
    return super.computePrefHeight(width);
  }

  /// What is chosen, in the order of the conflicts.
  List<Side> chosen() {
    return theirs.stream().map(it -> it.isSelected() ? Side.THEIRS : Side.MINE).toList();
  }
}
