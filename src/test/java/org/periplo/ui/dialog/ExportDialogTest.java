package org.periplo.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.messages.Messages;
import org.periplo.model.ExportSetup;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.MapId;
import org.periplo.model.Paper;
import org.periplo.model.Phase;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final MapId NOW = new MapId("now");
  private static final MapId LATER = new MapId("later");

  @Test
  void whatIsTickedIsWishedFor(FxRobot robot) {
    robot.interact(
        () -> {
          ExportDialog dialog =
              new ExportDialog(Optional.of(ExportFormat.SVG), project(NOW, LATER), LATER, ENGLISH);
          boxes(dialog).forEach(it -> it.setSelected(true));

          assertThat(answer(dialog))
              .isEqualTo(
                  new ExportDialog.Wish(
                      ExportFormat.SVG,
                      ExportOptions.USUAL.withMap(Optional.of(LATER)),
                      ExportSetup.USUAL.withPoster(
                          PosterSetup.USUAL.withPaper(Optional.of(Paper.A3)))));
        });
  }

  @Test
  void aDeckHasNoPosterSizeAndAProjectOfOneMapNoChoiceOfMaps(FxRobot robot) {
    robot.interact(
        () -> {
          ExportDialog dialog = new ExportDialog(Optional.empty(), project(NOW), NOW, ENGLISH);
          boxes(dialog).forEach(it -> it.setSelected(true));
          assertThat(boxes(dialog)).singleElement();

          radios(dialog).stream()
              .filter(it -> it.getUserData() == ExportFormat.POWERPOINT)
              .forEach(it -> it.setSelected(true));

          assertThat(boxes(dialog).getFirst().isDisable()).isTrue();
          assertThat(answer(dialog))
              .isEqualTo(
                  new ExportDialog.Wish(
                      ExportFormat.POWERPOINT, ExportOptions.USUAL, ExportSetup.USUAL));
        });
  }

  @Test
  void everyFormatIsOfferedAndPdfFirst(FxRobot robot) {
    robot.interact(
        () -> {
          ExportDialog dialog = new ExportDialog(Optional.empty(), project(NOW), NOW, ENGLISH);

          assertThat(radios(dialog))
              .extracting(RadioButton::getUserData)
              .containsExactly((Object[]) ExportFormat.values());
          assertThat(answer(dialog))
              .isEqualTo(
                  new ExportDialog.Wish(ExportFormat.PDF, ExportOptions.USUAL, ExportSetup.USUAL));
        });
  }

  private static Project project(MapId... maps) {
    List<JourneyMap> all = Stream.of(maps).map(ExportDialogTest::empty).toList();
    return Project.of("P", Language.ENGLISH, all.getFirst()).withMaps(all);
  }

  private static JourneyMap empty(MapId id) {
    String name = id.value();
    Stage stage =
        Stage.of(
            new StageId(name + "-stage"),
            name,
            Phase.BEFORE,
            List.of(Step.of(new StepId(name + "-step"), name)));
    return JourneyMap.of(id, name, List.of(stage), List.of());
  }

  private static ExportDialog.Wish answer(ExportDialog dialog) {
    ButtonType next =
        dialog.getDialogPane().getButtonTypes().stream()
            .filter(it -> it.getButtonData() == ButtonData.OK_DONE)
            .findFirst()
            .orElseThrow();
    return dialog.getResultConverter().call(next);
  }

  private static List<CheckBox> boxes(ExportDialog dialog) {
    return content(dialog, CheckBox.class);
  }

  private static List<RadioButton> radios(ExportDialog dialog) {
    return content(dialog, RadioButton.class);
  }

  private static <N> List<N> content(ExportDialog dialog, Class<N> kind) {
    return ((Pane) dialog.getDialogPane().getContent())
        .getChildren().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
