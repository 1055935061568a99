package org.periplo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

  @Test
  void everySystemHasAFolderForWhatIsSet() {
    Path home = Path.of("home");

    assertThat(UserFolder.CONFIGURATION.on("Linux", home, Map.of()))
        .isEqualTo(Path.of("home/.config/periplo"));
    assertThat(UserFolder.CONFIGURATION.on("Linux", home, Map.of("XDG_CONFIG_HOME", "config")))
        .isEqualTo(Path.of("config/periplo"));
    assertThat(UserFolder.CONFIGURATION.on("Windows 11", home, Map.of("APPDATA", "roaming")))
        .isEqualTo(Path.of("roaming/Periplo"));
    assertThat(UserFolder.CONFIGURATION.on("Mac OS X", home, Map.of()))
        .isEqualTo(Path.of("home/Library/Application Support/Periplo"));
  }

  @Test
  void everySystemHasAFolderForWhatComesAboutByUse() {
    Path home = Path.of("home");

    assertThat(UserFolder.STATE.on("Linux", home, Map.of()))
        .isEqualTo(Path.of("home/.local/state/periplo"));
    assertThat(UserFolder.STATE.on("Linux", home, Map.of("XDG_STATE_HOME", "state")))
        .isEqualTo(Path.of("state/periplo"));
    assertThat(UserFolder.STATE.on("Windows 11", home, Map.of("LOCALAPPDATA", "local")))
        .isEqualTo(Path.of("local/Periplo"));
    assertThat(UserFolder.STATE.on("Mac OS X", home, Map.of()))
        .isEqualTo(Path.of("home/Library/Application Support/Periplo"));
  }
}
