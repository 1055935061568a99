package org.periplo.ui.find;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.find.Filter;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;
import org.periplo.session.Change;
import org.periplo.session.Session;
import org.periplo.ui.action.Finding;
import org.periplo.ui.action.ReplaceWords;

/// What floats over the map's corner to find, replace and filter.
public final class FindOverlay extends VBox implements Finding {

  private final FindBar bar;
  private final FilterPanel panel;
  private final FilterNote note;
  private final CardFilter filter;
  private final ToggleButton filtering = new ToggleButton("", new FontIcon(Feather.FILTER));
  private final Consumer<Set<ElementId>> pale;
  private final Runnable leave;

  /// An overlay that is closed.
  ///
  /// @param pale is told what is to be pale
  /// @param leave gives the keyboard back to the map
  public FindOverlay(
      Session session, Messages messages, Consumer<Set<ElementId>> pale, Runnable leave) {
    this.pale = pale;
    this.leave = leave;
    filter = new CardFilter(session);
    note = new FilterNote(filter, messages, this::clearFilter);
    panel = new FilterPanel(filter, messages, this::filtered);
    filtering.setId("find-filtering");
    filtering.getStyleClass().addAll("flat", "icon-button");
    filtering.setTooltip(new Tooltip(messages.text("find.filtering")));
    filtering.setAccessibleText(messages.text("find.filtering"));
    bar = new FindBar(session, messages, filtering, this::close);
    panel.visibleProperty().bind(filtering.selectedProperty());
    panel.managedProperty().bind(filtering.selectedProperty());
    filtering.setOnAction(_ -> panel.refresh());
    setId("find");
    getStyleClass().add("find-overlay");
    getStylesheets().add(FindOverlay.class.getResource("FindOverlay.css").toExternalForm());
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(bar, panel);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setShown(false);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (new ReplaceWords().isAskedBy(event)) { // a text field has its own idea of Ctrl+H
      event.consume();
      replace();
    }
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  /// What says, beside other notes, that there is a filter.
  public Node note() {
    return note;
  }

  /// Shows what a change has brought.
  public void changed(Change change) {
    if (isVisible() && change.ofProject()) {
      bar.refresh();
    }
    if ((change.ofProject() || change.ofMap()) && isFiltered()) {
      filter.refresh();
      filtered();
    }
  }

  private void filtered() {
    pale.accept(filter.pale());
    note.refresh();
    panel.refresh();
  }

  @Override
  public void find() {
    setShown(true);
    bar.begin();
  }

  @Override
  public void replace() {
    setShown(true);
    bar.beginReplacing();
  }

  @Override
  public boolean hasWords() {
    return bar.hasWords();
  }

  @Override
  public void next() {
    setShown(true);
    bar.next();
  }

  @Override
  public void previous() {
    setShown(true);
    bar.previous();
  }

  @Override
  public void filter() {
    setShown(true);
    filtering.setSelected(true);
    panel.refresh();
    panel.begin();
  }

  @Override
  public boolean isFiltered() {
    return !filter.filter().isNone();
  }

  @Override
  public void clearFilter() {
    filter.set(Filter.NONE);
    filtered();
  }

  private void close() {
    setShown(false);
    leave.run();
  }
}
