package org.periplo.ui.find;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.find.Query;
import org.periplo.find.Query.Option;
import org.periplo.find.Replacement;
import org.periplo.messages.Messages;
import org.periplo.session.Session;

/// Asks for words, says how often they stand in the project, and goes through the places.
final class FindBar extends VBox {

  private final Messages messages;
  private final Finder finder;
  private final TextField words = new TextField();
  private final TextField by = new TextField();
  private final Label count = new Label();
  private final ToggleButton matchCase;
  private final ToggleButton wholeWords;
  private final ToggleButton replacing;
  private final HBox replaceRow;
  private final FoundLine line;

  /// @param filter the button that shows and hides the filter
  /// @param close is asked to close
  FindBar(Session session, Messages messages, ToggleButton filter, Runnable close) {
    this.messages = messages;
    finder = new Finder(session);
    line = new FoundLine(messages);
    matchCase = toggle("find-case", "Aa", "find.matchCase");
    wholeWords = toggle("find-whole", "“ab”", "find.wholeWords");
    replacing = toggle("find-replacing", "", "find.replacing");
    replacing.setGraphic(new FontIcon(Feather.REPEAT));
    replaceRow =
        row(by, button("find.replace", this::replace), button("find.replaceAll", this::replaceAll));
    getStyleClass().add("find-bar");
    ask(words, "find-words", "find.words");
    ask(by, "find-by", "find.by");
    count.setId("find-count");
    HBox findRow =
        row(
            new Field(words, count),
            matchCase,
            wholeWords,
            icon(Feather.CHEVRON_UP, "find.previous", this::previous),
            icon(Feather.CHEVRON_DOWN, "find.next", this::next),
            replacing,
            filter,
            icon(Feather.X, "find.close", close));
    HBox.setHgrow(findRow.getChildren().getFirst(), Priority.ALWAYS);
    HBox.setHgrow(by, Priority.ALWAYS);
    getChildren().addAll(findRow, replaceRow, line);
    listen();
    show(replaceRow, false);
    tell();
  }

  private void listen() {
    words.textProperty().addListener((_, _, _) -> look());
    replacing.selectedProperty().addListener((_, _, shown) -> show(replaceRow, shown));
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    by.setOnAction(_ -> replace());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (event.isShiftDown()) {
        previous();
      } else {
        next();
      }
    }
  }

  private void ask(TextField field, String id, String key) {
    field.setId(id);
    field.setPromptText(messages.text(key));
    field.setAccessibleText(messages.text(key));
  }

  private ToggleButton toggle(String id, String text, String key) {
    ToggleButton toggle = new ToggleButton(text);
    toggle.setId(id);
    toggle.getStyleClass().addAll("flat", "icon-button");
    toggle.setTooltip(new Tooltip(messages.text(key)));
    toggle.setAccessibleText(messages.text(key));
    toggle.setOnAction(_ -> look());
    return toggle;
  }

  private Button button(String key, Runnable work) {
    Button button = new Button(messages.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> work.run());
    return button;
  }

  private Button icon(Feather sign, String key, Runnable work) {
    Button button = button(key, work);
    button.setAccessibleText(button.getText());
    button.setTooltip(new Tooltip(button.getText()));
    button.setText("");
    button.setGraphic(new FontIcon(sign));
    button.getStyleClass().addAll("flat", "icon-button");
    return button;
  }

  private static HBox row(Region... parts) {
    HBox row = new HBox(2, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  /// A field with a quiet word at its end.
  private static final class Field extends HBox {
    Field(TextField field, Label end) {
      super(field, end);
      HBox.setHgrow(field, Priority.ALWAYS);
      end.setMinWidth(USE_PREF_SIZE);
      setAlignment(Pos.CENTER_LEFT);
      getStyleClass().add("find-field");
    }
  }

  /// Gives the keyboard to the field for words.
  void begin() {
    words.requestFocus();
    words.selectAll();
    look();
  }

  /// Gives the keyboard to the field for other words, or for those to replace if there are none.
  void beginReplacing() {
    replacing.setSelected(true);
    if (hasWords()) {
      by.requestFocus();
      by.selectAll();
    } else {
      begin();
    }
  }

  /// Whether there are words to find.
  boolean hasWords() {
    return !words.getText().isEmpty();
  }

  private void look() {
    finder.look(new Query(words.getText(), options()));
    tell();
  }

  private Set<Option> options() {
    Set<Option> options = EnumSet.noneOf(Option.class);
    if (matchCase.isSelected()) {
      options.add(Option.MATCH_CASE);
    }
    if (wholeWords.isSelected()) {
      options.add(Option.WHOLE_WORDS);
    }
    return options;
  }

  /// Goes to the next place.
  void next() {
    finder.next();
    tell();
  }

  /// Goes to the place before.
  void previous() {
    finder.previous();
    tell();
  }

  /// Counts anew after a change of the project.
  void refresh() {
    finder.refresh();
    tell();
  }

  private void replace() {
    Replacement done = finder.replace(by.getText());
    tell();
    if (!done.refused().isEmpty()) {
      say(done);
    }
  }

  private void replaceAll() {
    Replacement done = finder.replaceAll(by.getText());
    tell();
    say(done);
  }

  private void say(Replacement done) {
    String count = messages.text("find.replaced", done.count());
    int refused = done.refused().size();
    show(line, true);
    line.say(refused == 0 ? count : count + " " + messages.text("find.refused", refused));
  }

  private void tell() {
    count.setText(
        !hasWords()
            ? ""
            : finder.count() == 0
                ? messages.text("find.count.none")
                : messages.text("find.count", finder.number(), finder.count()));
    replaceRow
        .getChildren()
        .forEach(it -> it.setDisable(finder.count() == 0 && it instanceof Button));
    show(line, finder.current().isPresent());
    finder.current().ifPresent(line::show);
  }
}
