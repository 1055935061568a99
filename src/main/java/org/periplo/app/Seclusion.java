package org.periplo.app;

/// Keeps the libraries from asking the network for names.
///
/// The program itself has nothing to ask. But AWT, of which exports use a part, asks for this
/// machine's own name when it first looks for fonts on Linux, and the answer may come from a name
/// server: with a list of names in place of all servers, and an empty one, it comes from nowhere.
public final class Seclusion {

  private static final String LIST_OF_NAMES = "jdk.net.hosts.file";

  private Seclusion() {}

  /// Begins it, for as long as the process runs; to be called before anything else is done.
  public static void begin() {
    System.setProperty(LIST_OF_NAMES, "");
  }
}
