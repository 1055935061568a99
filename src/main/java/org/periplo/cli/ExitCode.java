package org.periplo.cli;

/// What a command says to the script that ran it.
public enum ExitCode {
  /// All is done.
  DONE(0),
  /// Something is wrong with a file, or with the program itself.
  PROBLEM(1),
  /// Two projects were compared and differ, or were joined with conflicts.
  DIFFERENT(1),
  /// The command was not written as its help says.
  WRONG_USAGE(2),
  /// Two projects could not be compared or joined, as 1 has another meaning there.
  NOT_COMPARED(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// The number that the operating system is given.
  public int number() {
    return number;
  }
}
