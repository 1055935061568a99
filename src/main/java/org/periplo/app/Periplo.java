package org.periplo.app;

import java.util.List;
import org.periplo.cli.Interpreter;
import org.periplo.cli.Terminal;
import org.periplo.model.Language;
import org.periplo.recovery.Safekeeping;

/// The program's entrance, for the window and the command line alike.
public final class Periplo {
  private Periplo() {}

  /// Does what the arguments say, and opens the window if they ask for nothing else.
  public static void main(String[] arguments) {
    Seclusion.begin();
    // Exports paint images in memory, also where there is a screen.
    System.setProperty("java.awt.headless", "true");
    DesktopWindow window = new DesktopWindow(Desktop::ofMachine);
    Interpreter interpreter =
        new Interpreter(Terminal.ofProcess(), System.getenv(), window, Periplo::safekeeping);
    System.exit(interpreter.run(List.of(arguments)).number());
  }

  /// As the window saves.
  private static Safekeeping safekeeping() {
    int versions = PreferencesFile.ofUser().read(Language.ENGLISH).versions();
    return new Safekeeping(UserFolder.STATE.here(), versions);
  }
}
