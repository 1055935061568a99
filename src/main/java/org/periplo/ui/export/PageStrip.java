package org.periplo.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;
import org.periplo.ui.canvas.PagePictures;

/// All pages, small, one below the other: the one that is chosen is shown large.
final class PageStrip extends ListView<Integer> {

  private static final double WIDTH = 104;
  private static final double HIGHEST = 120;

  private final Messages messages;
  private Optional<PagePictures> pictures = Optional.empty();
  private List<Page> pages = List.of();

  /// @param chosen is told which page is chosen, counted from 0
  PageStrip(Messages messages, Consumer<Integer> chosen) {
    this.messages = messages;
    setId("pages");
    getStyleClass().add("page-strip");
    setAccessibleText(messages.text("exporting.pages"));
    setCellFactory(_ -> new PageCell());
    getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, page) -> Optional.ofNullable(page).ifPresent(chosen));
  }

  /// Shows other pages, and chooses the one in the same place.
  void show(Document document, PagePictures painted) {
    int before = Math.max(0, getSelectionModel().getSelectedIndex());
    pictures = Optional.of(painted);
    pages = document.pages();
    getSelectionModel().clearSelection(); // or the same place would not be told of the other page
    getItems().setAll(IntStream.range(0, pages.size()).boxed().toList());
    choose(Math.min(before, pages.size() - 1));
  }

  /// Shows none.
  void clear() {
    pictures = Optional.empty();
    pages = List.of();
    getItems().clear();
  }

  /// Chooses a page.
  void choose(int page) {
    getSelectionModel().select(page);
    scrollTo(Math.max(0, page - 1));
  }

  /// Goes on or back.
  void turn(int by) {
    int page = getSelectionModel().getSelectedIndex() + by;
    if (page >= 0 && page < pages.size()) {
      choose(page);
    }
  }

  private String label(int page) {
    String label = pages.get(page).label();
    return label.isEmpty() ? messages.text("exporting.page.number", page + 1) : label;
  }

  /// A page and its number.
  private final class PageCell extends ListCell<Integer> {

    private final Canvas canvas = new Canvas();

    PageCell() {
      setContentDisplay(ContentDisplay.TOP);
      setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
      super.updateItem(page, empty);
      if (empty || page == null || page >= pages.size()) {
        setGraphic(null);
        setText("");
      } else {
        pictures.ifPresent(it -> paint(it, page));
        setGraphic(canvas);
        setText(label(page));
        setAccessibleText(
            messages.text("exporting.page.spoken", label(page), pages.get(page).title()));
      }
    }

    private void paint(PagePictures painted, int page) {
      Size size = painted.size(page);
      double scale = Math.min(WIDTH / size.width(), HIGHEST / size.height());
      canvas.setWidth(Math.ceil(size.width() * scale));
      canvas.setHeight(Math.ceil(size.height() * scale));
      canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HIGHEST);
      painted.paint(page, canvas.getGraphicsContext2D(), new Placing(scale, 0, 0));
    }
  }
}
