package org.periplo.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who has a project file open.
///
/// @param user the person's name on their computer
/// @param computer its name
/// @param process the number of the program there
/// @param since when they opened it
public record Owner(String user, String computer, long process, Instant since) {

  private static final int LINES = 4;

  /// This program, here and now.
  public static Owner here(Instant now) {
    return new Owner(
        System.getProperty("user.name"), computerName(), ProcessHandle.current().pid(), now);
  }

  /// Asked of this computer alone: the name service could go out to the network.
  private static String computerName() {
    return Optional.ofNullable(System.getenv("COMPUTERNAME"))
        .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
        .orElseGet(Owner::nameInFile);
  }

  private static String nameInFile() {
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException _) {
      return "";
    }
  }

  /// Whether this is the program that runs here.
  public boolean isThisProgram() {
    return process == ProcessHandle.current().pid() && computer.equals(computerName());
  }

  /// Whether it is whoever works here, on this very computer.
  public boolean isPersonHere() {
    Owner here = here(since);
    return user.equals(here.user) && computer.equals(here.computer);
  }

  byte[] bytes() {
    return String.join("\n", user, computer, String.valueOf(process), since.toString(), "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The owner that a file names; empty if it names none.
  static Optional<Owner> of(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    try {
      return lines.size() < LINES
          ? Optional.empty()
          : Optional.of(
              new Owner(
                  lines.get(0),
                  lines.get(1),
                  Long.parseLong(lines.get(2)),
                  Instant.parse(lines.get(3))));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
