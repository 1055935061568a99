package org.periplo.ui.outline;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.ui.outline.Subject.Branch;

/// One row of the outline; its words are written in place.
final class LineCell extends TreeCell<Line> {

  /// From this width on, in pixels, there is room for the lane's name behind a card.
  private static final double ROOMY = 340;

  /// Notes of so many letters are never shortened.
  private static final int BRIEF = 10;

  private final Outline outline;
  private final OutlineDesk desk;
  private final FontIcon sign = new FontIcon();
  private final Label words = new Label();
  private final Label note = new Label();
  private final HBox row = new HBox(6, sign, words, note);
  private final TextField field = new TextField();
  private final Tooltip tooltip = new Tooltip();

  LineCell(Outline outline, OutlineDesk desk, String writing) {
    this.outline = outline;
    this.desk = desk;
    note.getStyleClass().add("note");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(ROOMY);
    field.setAccessibleText(writing);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (_, _, has) -> {
              if (!has) {
                keep();
              }
            });
    widthProperty().addListener((_, _, _) -> showNote());
    new LineDrag(this, desk).listen();
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(Style.GROUP, false);
    pseudoClassStateChanged(Style.LOOKED_AT, false);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
    } else {
      show(line);
    }
  }

  private void show(Line line) {
    words.setText(line.words());
    line.kind().map(Style::signOf).ifPresent(sign::setIconCode);
    sign.setVisible(line.kind().isPresent());
    sign.setManaged(line.kind().isPresent());
    note.setText(line.count() > 0 ? String.valueOf(line.count()) : line.note());
    pseudoClassStateChanged(Style.GROUP, line.subject() instanceof Branch it && it.isGroup());
    showNote();
    if (!isEditing()) {
      setGraphic(row);
    }
    setTooltip(tooltip);
    speak();
  }

  private void showNote() {
    Line line = getItem();
    boolean isShown =
        line != null && !note.getText().isEmpty() && (!isCard(line) || getWidth() >= ROOMY);
    note.setVisible(isShown);
    note.setManaged(isShown);
    note.setMinWidth(note.getText().length() <= BRIEF ? USE_PREF_SIZE : 0);
  }

  private static boolean isCard(Line line) {
    return line.kind().isPresent() && !line.note().isEmpty();
  }

  /// Says what a screen reader says of the line, as things stand.
  void speak() {
    Line line = getItem();
    if (line != null && !isEmpty()) {
      String sentence = desk.spoken(line);
      setAccessibleText(sentence);
      pseudoClassStateChanged(Style.LOOKED_AT, desk.isLookedAt(line.subject()));
      tooltip.setText(sentence);
    }
  }

  /// Whether the cell lies within what is seen of a node.
  boolean isWithin(Node frame) {
    Bounds own = localToScene(getLayoutBounds());
    Bounds seen = frame.localToScene(frame.getLayoutBounds());
    return isVisible() && getScene() != null && seen.contains(own);
  }

  @Override
  public void startEdit() {
    Line line = getItem();
    if (line == null || desk.words(line.subject()).isEmpty()) {
      return;
    }
    super.startEdit();
    if (isEditing()) {
      field.setText(desk.words(line.subject()).orElse(""));
      setGraphic(field);
      field.requestFocus();
      field.selectAll();
    }
  }

  /// However writing ends, it ends here; by then words are kept or left.
  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(isEmpty() ? null : row);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && isEditing()) {
      event.consume();
      enter();
    } else if (event.getCode() == KeyCode.ESCAPE && isEditing()) {
      event.consume();
      desk.leave();
      end();
    }
  }

  /// After a new card comes the next one, until one is left empty.
  private void enter() {
    Subject subject = getItem().subject();
    boolean goesOn = desk.write(subject, field.getText());
    end();
    if (goesOn) {
      desk.addAfter(subject).ifPresent(outline::beginWriting);
    }
  }

  private void end() {
    cancelEdit();
    outline.requestFocus();
    outline.update();
  }

  /// Keeps what is being written, if anything is.
  void keep() {
    if (isEditing() && getItem() != null) {
      Subject subject = getItem().subject();
      String row = field.getText();
      cancelEdit();
      desk.write(subject, row);
    }
  }
}
