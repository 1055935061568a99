package org.periplo.app;

import java.nio.file.Path;
import java.util.Map;

/// A folder where a system keeps what programs note down for a person.
enum UserFolder {
  /// What the person has set.
  CONFIGURATION("APPDATA", "AppData/Roaming", "XDG_CONFIG_HOME", ".config"),
  /// What has come about by use, on this computer alone.
  STATE("LOCALAPPDATA", "AppData/Local", "XDG_STATE_HOME", ".local/state");

  private final String windowsVariable;
  private final String windowsUsual;
  private final String variable;
  private final String usual;

  /// @param windowsVariable names the folder on Windows; if it is not set, `windowsUsual` in the
  ///     person's own folder is meant
  /// @param variable names the folder on Linux and the like; if it is not set, `usual` is meant
  UserFolder(String windowsVariable, String windowsUsual, String variable, String usual) {
    this.windowsVariable = windowsVariable;
    this.windowsUsual = windowsUsual;
    this.variable = variable;
    this.usual = usual;
  }

  /// The folder on this system.
  Path here() {
    return on(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  /// The folder on a system.
  ///
  /// @param home the person's own folder
  Path on(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      return from(environment, windowsVariable, home.resolve(windowsUsual)).resolve("Periplo");
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library/Application Support/Periplo");
    }
    return from(environment, variable, home.resolve(usual)).resolve("periplo");
  }

  private static Path from(Map<String, String> environment, String variable, Path usual) {
    String folder = environment.getOrDefault(variable, "");
    return folder.isBlank() ? usual : Path.of(folder);
  }
}
