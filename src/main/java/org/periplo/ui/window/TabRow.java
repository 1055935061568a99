package org.periplo.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.messages.Messages;
import org.periplo.ui.action.ShowStart;
import org.periplo.unicode.Ignorable;

/// The open projects side by side under the upper edge, where there are several to choose from.
final class TabRow extends HBox implements Part {

  private final EditorWindow window;
  private List<Entry> shown = List.of();

  /// What one tab shows.
  private record Entry(ProjectTab tab, String name, String place, boolean saved, boolean looked) {

    static Entry of(ProjectTab tab, boolean looked) {
      String place = tab.project().file().map(Object::toString).orElse("");
      return new Entry(tab, Ignorable.without(tab.name()), place, tab.session().isSaved(), looked);
    }
  }

  TabRow(EditorWindow window) {
    this.window = window;
    setId("tabs");
    getStyleClass().add("tab-row");
  }

  /// Looks new from now on, in the language and look of the window.
  void restyle() {
    shown = List.of();
    refresh();
  }

  @Override
  public void refresh() {
    Tabs<ProjectTab> tabs = window.tabs();
    List<Entry> entries =
        tabs.all().stream()
            .map(it -> Entry.of(it, tabs.looked().filter(it::equals).isPresent()))
            .toList();
    boolean worthwhile = entries.size() > 1 || (tabs.looked().isEmpty() && !entries.isEmpty());
    setVisible(worthwhile);
    setManaged(worthwhile);
    if (!entries.equals(shown)) {
      shown = entries;
      rebuild(window.messages());
    }
  }

  private void rebuild(Messages messages) {
    List<Node> tabs = new ArrayList<>(shown.stream().map(it -> tab(it, messages)).toList());
    tabs.add(ActionButton.icon(new ShowStart(), window));
    getChildren().setAll(tabs);
  }

  private HBox tab(Entry entry, Messages messages) {
    ToggleButton name = new ToggleButton(entry.name());
    name.setMnemonicParsing(false);
    name.setSelected(entry.looked());
    name.setTooltip(new Tooltip(entry.place().isEmpty() ? entry.name() : entry.place()));
    name.setAccessibleText(
        entry.saved() ? entry.name() : messages.text("tabs.unsaved", entry.name()));
    name.setOnAction(_ -> window.lookAt(entry.tab()));
    HBox tab = new HBox(name);
    if (!entry.saved()) {
      Label dot = new Label("•");
      dot.getStyleClass().add("unsaved-dot");
      tab.getChildren().add(dot);
    }
    tab.getChildren().add(close(entry, messages));
    tab.getStyleClass().add("tab");
    if (entry.looked()) {
      tab.getStyleClass().add("looked");
    }
    tab.setAlignment(Pos.CENTER);
    tab.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, entry));
    return tab;
  }

  private void clicked(MouseEvent event, Entry entry) {
    if (event.getButton() == MouseButton.MIDDLE) {
      window.desk().close(entry.tab());
    }
  }

  private Button close(Entry entry, Messages messages) {
    Button close = new Button("", new FontIcon(Feather.X));
    String what = messages.text("tabs.close", entry.name());
    close.setAccessibleText(what);
    close.setTooltip(new Tooltip(what));
    close.setFocusTraversable(false);
    close.getStyleClass().addAll("flat", "tab-close");
    close.setOnAction(_ -> window.desk().close(entry.tab()));
    return close;
  }
}
