package org.periplo.ui.window;

import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.periplo.ui.start.Previews;
import org.periplo.ui.start.StartPane;

/// The window while no project is in front: what there is to begin with.
final class StartPage extends BorderPane implements Page {

  private final HBox top;
  private final StartPane beginnings;
  private final Notices notices;

  StartPage(EditorWindow window, Previews previews) {
    Label name = new Label("Periplo");
    name.getStyleClass().add("project-name");
    top = new HBox(8, new MainMenu(window).button(), name);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("top-bar");
    beginnings = new StartPane(window, window::ask, window.messages(), previews);
    notices = new Notices(window.messages());
    StackPane status = new StackPane(notices);
    StackPane.setAlignment(notices, Pos.CENTER_RIGHT);
    status.getStyleClass().add("status-bar");
    setCenter(beginnings);
    setBottom(status);
  }

  @Override
  public Node top() {
    return top;
  }

  @Override
  public Node body() {
    return this;
  }

  @Override
  public void refresh() {
    beginnings.refresh();
  }

  @Override
  public void begin() {
    beginnings.begin();
  }

  @Override
  public void watch(Task<?> task) {
    notices.watch(task);
  }

  @Override
  public void say(String sentence) {
    notices.say(sentence);
  }
}
