package org.periplo.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.periplo.exchange.CardLines;
import org.periplo.exchange.Incoming;
import org.periplo.geometry.Box;
import org.periplo.gesture.Input;
import org.periplo.gesture.KeyName;
import org.periplo.gesture.Modifier;
import org.periplo.gesture.Writing;
import org.periplo.text.Advances;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;

/// The field that lies over words on the map while they are written.
final class InlineEditor extends TextArea {

  private final ScreenFonts fonts;
  private final InputTaker hand;
  private final Runnable tooMuch;
  private Optional<Writing> writing = Optional.empty();
  private boolean filling;

  /// @param hand takes what is written and typed, and says whether it meant anything
  /// @param tooMuch is run when more was to be pasted than can be
  InlineEditor(ScreenFonts fonts, InputTaker hand, Runnable tooMuch) {
    this.fonts = fonts;
    this.hand = hand;
    this.tooMuch = tooMuch;
    getStyleClass().add("map-writing");
    setWrapText(true);
    setManaged(false);
    setVisible(false);
    textProperty().addListener((_, _, text) -> changed(text));
    focusedProperty().addListener((_, _, focused) -> focused(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void changed(String text) {
    if (!filling) {
      hand.take(new Input.Written(text));
    }
  }

  private void focused(boolean focused) {
    if (!focused && writing.isPresent()) {
      hand.take(new Input.Away());
    }
  }

  private void pressed(KeyEvent event) {
    Set<Modifier> held = Keys.held(event);
    Optional<KeyName> key = Keys.name(event.getCode());
    if (key.filter(it -> it == KeyName.ENTER).isPresent() && held.equals(Set.of(Modifier.SHIFT))) {
      replaceSelection("\n");
      event.consume();
    } else if (key.filter(InlineEditor::leaves).isPresent()
        && hand.take(new Input.Key(key.orElseThrow(), held))) {
      event.consume();
    }
  }

  /// Pastes what the clipboard holds; into a new card, several lines become a card each. Anywhere
  /// else they stay lines.
  @Override
  public void paste() {
    String pasted = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    if (pasted.length() > Incoming.MOST_CHARACTERS) {
      tooMuch.run();
    } else {
      paste(CardLines.read(pasted));
    }
  }

  private void paste(List<String> lines) {
    if (lines.size() < 2 || !hand.take(new Input.PastedLines(besideText(lines)))) {
      super.paste();
    }
  }

  /// The lines with what stands before and after them in the field.
  private List<String> besideText(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    all.set(0, getText(0, getSelection().getStart()) + all.getFirst());
    all.set(all.size() - 1, all.getLast() + getText(getSelection().getEnd(), getLength()));
    return all;
  }

  private static boolean leaves(KeyName key) {
    return key == KeyName.ENTER || key == KeyName.TAB || key == KeyName.ESCAPE;
  }

  /// Begins, goes on with or ends writing.
  void show(Optional<Writing> wanted) {
    if (!wanted.equals(writing)) {
      writing = wanted;
      setVisible(wanted.isPresent());
      wanted.ifPresent(this::fill);
    }
  }

  private void fill(Writing begun) {
    filling = true;
    applyCss();
    setText(begun.began());
    filling = false;
    switch (begun.caret()) {
      case ALL_SELECTED -> selectAll();
      case END -> end();
    }
    requestFocus();
  }

  /// What is being written.
  Optional<Writing> writing() {
    return writing;
  }

  /// Lies down over the words on the map, as large as they are there.
  void layOver(WritingPlace place, Viewport viewport, Palette palette) {
    Box box = viewport.placing(place.layer()).of(place.box());
    TextStyle style = place.style();
    Font font = fonts.of(style.face(), style.size() * viewport.zoom());
    double spacing = style.lineHeight() * viewport.zoom() - pitch(font);
    double rise = Advances.baseline(style) * viewport.zoom() - text("x", font).getBaselineOffset();
    setPromptText(getText().isEmpty() ? place.shown() : "");
    setStyle(
        "-map-surface: %s; -map-ink: %s; -map-selection: %s; %s"
            .formatted(
                place.surface().hex(), style.colour().hex(), marker(place, palette), css(font)));
    lookupAll(".text").forEach(it -> it.setStyle(css(spacing)));
    resizeRelocate(box.x(), box.y() + rise, box.width() + 1, box.height() + 1);
    setScrollTop(0);
  }

  private static String css(Font font) {
    return String.format(
        Locale.ROOT,
        "-fx-font-family: '%s'; -fx-font-size: %.3fpx; -fx-font-weight: %s; -fx-font-style: %s;",
        font.getFamily(),
        font.getSize(),
        font.getStyle().contains("Bold") ? "bold" : "normal",
        font.getStyle().contains("Italic") ? "italic" : "normal");
  }

  private static String css(double lineSpacing) {
    return String.format(Locale.ROOT, "-fx-line-spacing: %.3fpx;", lineSpacing);
  }

  private static String marker(WritingPlace place, Palette palette) {
    Colour selection = palette.selection();
    boolean light = place.style().colour().contrastWith(selection) > 2.5;
    return (light ? selection.mixedWith(place.surface(), 0.6) : selection).hex();
  }

  /// From line to line, as the field sets them without further spacing.
  private static double pitch(Font font) {
    double two = text("x\nx", font).getLayoutBounds().getHeight();
    return two - text("x", font).getLayoutBounds().getHeight();
  }

  /// Text as the field sets it.
  private static Text text(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    return text;
  }
}
