package org.periplo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.geometry.Point;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.model.StageId;
import org.periplo.ui.canvas.MapPlace;
import org.periplo.ui.present.PresentationPlan;
import org.periplo.ui.present.Reveal;
import org.periplo.ui.window.Whereabouts;

class PlacesFileTest {

  private static final Path PROJECT = Path.of("a.periplo");
  private static final Whereabouts THERE =
      new Whereabouts(
          new MapId("map"),
          new MapPlace(1.5, new Point(310.5, 220)),
          Set.of(new LaneId("lane"), new StageId("stage")),
          new PresentationPlan(
              List.of(new LaneId("second"), new LaneId("first")), Reveal.TOGETHER, 45));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("new/places.json");
  }

  @Test
  void whereSomebodyWasIsFoundAgain() {
    try (PlacesFile places = new PlacesFile(file())) {
      places.keep(PROJECT, THERE);
    }
    try (PlacesFile places = new PlacesFile(file())) {
      assertThat(places.of(PROJECT)).contains(THERE);
      assertThat(places.of(Path.of("other.periplo"))).isEmpty();
    }
  }

  @Test
  void onlyTheLatestFilesAreRemembered() {
    try (PlacesFile places = new PlacesFile(file())) {
      places.keep(Path.of("first.periplo"), THERE);
      for (int i = 0; i < 200; i++) {
        places.keep(Path.of(i + ".periplo"), THERE);
      }
    }
    try (PlacesFile places = new PlacesFile(file())) {
      assertThat(places.of(Path.of("first.periplo"))).isEmpty();
      assertThat(places.of(Path.of("0.periplo"))).contains(THERE);
      assertThat(places.of(Path.of("199.periplo"))).contains(THERE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "{}", "7", "[{\"file\": \"a.periplo\", \"zoom\": true}]"})
  void aBrokenFileIsAsGoodAsNone(String content) throws IOException {
    Path broken = Files.writeString(folder.resolve("places.json"), content);
    try (PlacesFile places = new PlacesFile(broken)) {
      assertThat(places.of(PROJECT)).isEmpty();
      places.keep(PROJECT, THERE);
    }
    try (PlacesFile places = new PlacesFile(broken)) {
      assertThat(places.of(PROJECT)).contains(THERE);
    }
  }

  @Test
  void whereNothingCanBeWrittenTheProgramGoesOn() throws IOException {
    Path blocked = Files.createFile(folder.resolve("file"));
    try (PlacesFile places = new PlacesFile(blocked.resolve("places.json"))) {
      places.keep(PROJECT, THERE);
      assertThat(places.of(PROJECT)).contains(THERE);
    }
    assertThat(blocked).isEmptyFile();
  }
}
