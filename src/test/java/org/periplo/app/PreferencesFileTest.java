package org.periplo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.files.Template;
import org.periplo.model.Language;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.Scale;
import org.periplo.ui.window.Preferences;
import org.periplo.ui.window.Preferences.Bounds;
import org.periplo.ui.window.Preferences.Start;

class PreferencesFileTest {

  private static final Preferences SET =
      new Preferences(
          Language.SPANISH,
          Look.DARK_CONTRAST,
          new Scale(150),
          false,
          Optional.of(new Bounds(10, 20, 1200, 800, true)),
          List.of(Path.of("b.periplo"), Path.of("a.periplo")),
          new Start(Template.THREE_STAGES, true, List.of(Path.of("a.periplo")), 4),
          25);

  @TempDir Path folder;

  @Test
  void whatIsKeptIsReadAgain() {
    PreferencesFile file = new PreferencesFile(folder.resolve("new/preferences.json"));

    file.write(SET);

    assertThat(file.read(Language.ENGLISH)).isEqualTo(SET);
  }

  @Test
  void withoutAFileAllIsAsUsual() {
    assertThat(new PreferencesFile(folder.resolve("none")).read(Language.SPANISH))
        .isEqualTo(Preferences.first(Language.SPANISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "12",
        "{\"look\": 3, \"recent\": {}, \"bounds\": \"wide\", \"start\": [7]}"
      })
  void aBrokenFileIsAsGoodAsNone(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("preferences.json"), content);

    assertThat(new PreferencesFile(file).read(Language.ENGLISH))
        .isEqualTo(Preferences.first(Language.ENGLISH));
  }

  @Test
  void whereNothingCanBeWrittenTheProgramGoesOn() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    new PreferencesFile(file.resolve("preferences.json")).write(SET);

    assertThat(file).isEmptyFile();
  }
}
