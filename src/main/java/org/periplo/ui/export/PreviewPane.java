package org.periplo.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.export.preflight.Finding;
import org.periplo.geometry.Box;
import org.periplo.messages.Messages;

/// Shows what an export will be: all pages small, one large, and what is found on them.
final class PreviewPane extends HBox {

  private final Messages messages;
  private final PageStrip strip;
  private final PageView page;
  private final FindingList findings;
  private final Label caption = new Label();
  private final Label instead = new Label();
  private final HBox zoom;
  private Optional<Preview> preview = Optional.empty();

  PreviewPane(Messages messages) {
    this.messages = messages;
    strip = new PageStrip(messages, it -> show(it, Optional.empty()));
    page = new PageView(strip::turn);
    findings = new FindingList(messages, this::show);
    caption.setId("page-caption");
    caption.setMaxWidth(Double.MAX_VALUE);
    caption.getStyleClass().add("note");
    HBox.setHgrow(caption, Priority.ALWAYS);
    zoom = zoom();
    instead.getStyleClass().add("note");
    instead.setWrapText(true);
    instead.setText(messages.text("exporting.composing"));
    getStyleClass().add("preview");
    getChildren().setAll(strip, right());
    show(0);
  }

  /// Shows what there is to show of so many pages.
  private void show(int pages) {
    instead.setVisible(pages == 0);
    zoom.setVisible(pages > 0);
    findings.setVisible(pages > 0);
    findings.setManaged(pages > 0);
    strip.setVisible(pages > 1);
    strip.setManaged(pages > 1);
  }

  private VBox right() {
    HBox head = new HBox(caption, zoom);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("page-head");
    StackPane desk = new StackPane(page, instead);
    VBox.setVgrow(desk, Priority.ALWAYS);
    VBox right = new VBox(head, desk, findings);
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private HBox zoom() {
    HBox buttons =
        new HBox(
            button(Feather.MINUS, "exporting.page.away", page::goAway),
            button(Feather.MAXIMIZE, "exporting.page.whole", page::showWhole),
            button(Feather.PLUS, "exporting.page.nearer", page::comeNearer));
    buttons.setAlignment(Pos.CENTER);
    return buttons;
  }

  private Button button(Feather icon, String key, Runnable work) {
    Button button = new Button("", new FontIcon(icon));
    button.setAccessibleText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setFocusTraversable(false); // the page itself has keys for it
    button.setOnAction(_ -> work.run());
    return button;
  }

  /// Shows the pages and what is found on them.
  void show(Preview next) {
    preview = Optional.of(next);
    next.pictures()
        .ifPresentOrElse(
            it -> {
              strip.show(next.document().orElseThrow(), it);
              findings.show(next.findings());
            },
            this::showNoPages);
    show(next.pages());
  }

  private void showNoPages() {
    strip.clear();
    page.clear();
    findings.show(List.of());
    caption.setText("");
    instead.setText(messages.text("exporting.no-pages"));
  }

  private void show(Finding finding) {
    int number = finding.place().page();
    strip.choose(number);
    show(number, finding.place().area());
  }

  private void show(int number, Optional<Box> area) {
    preview
        .filter(it -> number < it.pages())
        .ifPresent(
            it -> {
              page.show(it.pictures().orElseThrow(), number, area);
              String words = new PageCaption(it, messages).of(number);
              caption.setText(words);
              page.setAccessibleText(words);
            });
  }
}
