package org.periplo.ui.emotion;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.periplo.edit.ChangeEmotionScale;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.messages.Messages;
import org.periplo.model.Degree;
import org.periplo.model.EmotionLevel;
import org.periplo.model.EmotionScale;
import org.periplo.model.Face;
import org.periplo.model.Project;
import org.periplo.session.Session;
import org.periplo.theme.Palette;
import org.periplo.ui.canvas.FaceView;

/// The controls for one degree of feeling: its number, its face and its name.
final class LevelRow {

  private static final double FACE_WIDTH = 22;
  private static final double NUMBER_WIDTH = 24;

  private final Degree degree;
  private final Session session;
  private final Messages messages;
  private final Palette palette;
  private final Label number = new Label();
  private final ComboBox<Face> faces = new ComboBox<>();
  private final TextField name = new TextField();
  private boolean showing;

  LevelRow(Degree degree, Session session, Messages messages, Palette palette) {
    this.degree = degree;
    this.session = session;
    this.messages = messages;
    this.palette = palette;
    Project project = session.shown();
    Locale locale = project.language().locale();
    String usual = new MapWords(project).nameOf(EmotionScale.USUAL, degree);
    number.setText(new Numbers(locale).signed(degree.value()));
    number.setMinWidth(NUMBER_WIDTH);
    name.setPromptText(usual);
    name.setAccessibleText(messages.text("emotionScale.name", usual));
    GridPane.setHgrow(name, Priority.ALWAYS);
    name.textProperty().addListener((_, _, text) -> written(text));
    name.focusedProperty().addListener((_, _, focused) -> left(focused));
    name.setOnAction(_ -> session.commit());
    faces.setAccessibleText(messages.text("emotionScale.face", usual));
    faces.getItems().setAll(Face.values());
    faces.setMaxWidth(Double.MAX_VALUE);
    faces.setCellFactory(_ -> new FaceCell());
    faces.setButtonCell(new FaceCell());
    faces.valueProperty().addListener((_, _, face) -> chosen(face));
  }

  Label number() {
    return number;
  }

  ComboBox<Face> faces() {
    return faces;
  }

  TextField name() {
    return name;
  }

  /// Shows what the map has for the degree.
  void show(EmotionScale scale) {
    EmotionLevel level = scale.at(degree);
    showing = true;
    if (!name.getText().strip().equals(level.name())) {
      name.setText(level.name());
    }
    faces.setValue(level.face());
    showing = false;
  }

  private void written(String text) {
    if (!showing) {
      session.preview(with(session.current(), it -> it.withName(text.strip())));
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      session.commit();
    }
  }

  private void chosen(@Nullable Face face) {
    if (!showing && face != null) {
      session.apply(with(session.shown(), it -> it.withFace(face)));
    }
  }

  private ChangeEmotionScale with(Project project, UnaryOperator<EmotionLevel> change) {
    EmotionScale scale = project.map(session.map()).orElseThrow().emotionScale();
    return new ChangeEmotionScale(
        session.map(), scale.with(degree, change.apply(scale.at(degree))));
  }

  private final class FaceCell extends ListCell<Face> {

    @Override
    protected void updateItem(@Nullable Face face, boolean empty) {
      super.updateItem(face, empty);
      setText(face == null || empty ? "" : messages.text("face." + MapWords.keyOf(face)));
      setGraphic(face == null || empty ? null : new FaceView(face, degree, FACE_WIDTH, palette));
    }
  }
}
