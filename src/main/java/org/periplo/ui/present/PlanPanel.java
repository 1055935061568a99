package org.periplo.ui.present;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.session.View;

/// Where a presenter chooses the order of the lanes, whether they come one by one, and the time.
/// Each choice holds at once.
public final class PlanPanel extends VBox {

  private final JourneyMap map;
  private final MapWords words;
  private final Messages messages;
  private final Consumer<PresentationPlan> changed;
  private final LaneOrderList lanes;
  private PresentationPlan plan;

  /// A panel for the map that is looked at.
  ///
  /// @param changed is told of each choice
  /// @param done is run when somebody has chosen all
  public PlanPanel(
      View view,
      PresentationPlan plan,
      Messages messages,
      Consumer<PresentationPlan> changed,
      Runnable done) {
    map = view.journeyMap();
    words = new MapWords(view.project());
    this.plan = plan;
    this.messages = messages;
    this.changed = changed;
    lanes = new LaneOrderList(plan.lanesOf(map), this::name, it -> change(now -> now.ordering(it)));
    lanes.setAccessibleText(messages.text("present.plan.order"));
    getStylesheets().add(PlanPanel.class.getResource("Presentation.css").toExternalForm());
    getStyleClass().add("plan-panel");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label title = new Label(messages.text("present.plan"));
    title.getStyleClass().add("plan-title");
    getChildren().setAll(title, new Label(messages.text("present.plan.order")), lanes);
    getChildren().addAll(note("present.plan.order.keys"), each(), time(), buttons(done));
    lanes.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, done));
    focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                lanes.requestFocus();
              }
            });
  }

  private static void pressed(KeyEvent event, Runnable done) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      done.run();
    }
  }

  private String name(LaneId lane) {
    return map.lane(lane).map(words::nameOf).orElse("");
  }

  private void change(UnaryOperator<PresentationPlan> change) {
    plan = change.apply(plan);
    changed.accept(plan);
  }

  private Label note(String key) {
    Label note = new Label(messages.text(key));
    note.getStyleClass().add("note");
    return note;
  }

  private CheckBox each() {
    CheckBox each = new CheckBox(messages.text("present.plan.each"));
    each.setSelected(plan.reveal() == Reveal.ONE_BY_ONE);
    each.selectedProperty()
        .addListener(
            (_, _, single) ->
                change(it -> it.withReveal(single ? Reveal.ONE_BY_ONE : Reveal.TOGETHER)));
    return each;
  }

  private HBox time() {
    Spinner<Integer> minutes = new Spinner<>(0, PresentationPlan.MOST_MINUTES, plan.minutes(), 5);
    minutes.setEditable(true);
    minutes.setPrefWidth(110);
    minutes.valueProperty().addListener((_, _, now) -> change(it -> it.withMinutes(now)));
    Label name = new Label(messages.text("present.plan.minutes"));
    name.setLabelFor(minutes);
    HBox time = new HBox(10, minutes, new VBox(name, note("present.plan.minutes.none")));
    time.setAlignment(Pos.CENTER_LEFT);
    return time;
  }

  private HBox buttons(Runnable done) {
    Button usual = new Button(messages.text("present.plan.usual"));
    usual.setOnAction(_ -> reorder());
    usual.getStyleClass().add("flat");
    Button end = new Button(messages.text("present.plan.done"));
    end.getStyleClass().add("accent");
    end.setOnAction(_ -> done.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(8, usual, gap, end);
  }

  private void reorder() {
    List<LaneId> usual = plan.withOrder(List.of()).lanesOf(map);
    lanes.order(usual);
    change(it -> it.ordering(usual));
  }
}
