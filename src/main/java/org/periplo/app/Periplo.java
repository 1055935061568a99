package org.periplo.app;

/// The program's entrance, for the window and the command line alike.
public final class Periplo {
  private Periplo() {}

  /// Starts Periplo.
  public static void main(String[] arguments) {
    System.out.println("Periplo draws customer journey maps.");
  }
}
