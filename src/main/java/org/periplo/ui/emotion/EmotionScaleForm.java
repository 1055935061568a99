package org.periplo.ui.emotion;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.periplo.edit.ChangeEmotionScale;
import org.periplo.messages.Messages;
import org.periplo.model.Degree;
import org.periplo.model.EmotionScale;
import org.periplo.session.Session;
import org.periplo.session.Subscription;
import org.periplo.theme.Palette;

/// Five rows, from the best feeling down to the worst, to choose a face and write a name for each.
///
/// What is chosen and written is seen on the map at once; every row that was changed is one step in
/// the history.
public final class EmotionScaleForm extends VBox {

  private static final double GAP = 10;

  private final Session session;
  private final Button reset = new Button();
  private final List<LevelRow> rows = new ArrayList<>();
  private final Subscription subscription;

  /// The form of the map that a session looks at.
  public EmotionScaleForm(Session session, Messages messages, Palette palette) {
    super(GAP);
    this.session = session;
    getStyleClass().add("emotion-scale");
    Label about = new Label(messages.text("emotionScale.about"));
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(about, grid(messages, palette), reset);
    reset.setText(messages.text("emotionScale.reset"));
    reset.setOnAction(
        _ -> session.apply(new ChangeEmotionScale(session.map(), EmotionScale.USUAL)));
    subscription = session.subscribe(_ -> refresh());
    refresh();
  }

  private GridPane grid(Messages messages, Palette palette) {
    GridPane grid = new GridPane(GAP, GAP);
    grid.setAlignment(Pos.CENTER_LEFT);
    for (Degree degree : List.of(Degree.values()).reversed()) {
      LevelRow row = new LevelRow(degree, session, messages, palette);
      rows.add(row);
      grid.addRow(grid.getRowCount(), row.number(), row.faces(), row.name());
    }
    return grid;
  }

  private void refresh() {
    EmotionScale scale = session.view().journeyMap().emotionScale();
    rows.forEach(it -> it.show(scale));
    reset.setDisable(scale.equals(EmotionScale.USUAL));
  }

  /// Keeps what was written last, and stops listening to the session.
  public void close() {
    subscription.cancel();
    session.commit();
  }
}
