package org.periplo.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.periplo.app.NoDesktopException.Lack;

/// What a machine has of all that a window needs.
///
/// @param display the name of the display; empty for none
/// @param libraries the shared libraries in which JavaFX finds what it needs
record Desktop(String display, SharedLibraries libraries) {

  /// What JavaFX loads on Linux, with the Debian package of each.
  private static final Map<String, String> NEEDED = needed();

  /// What it loads besides to paint with the graphics card.
  private static final List<String> NEEDED_BY_CARD = List.of("libGL.so.1", "libXxf86vm.so.1");

  private static Map<String, String> needed() {
    Map<String, String> packages = new LinkedHashMap<>();
    packages.put("libgtk-3.so.0", "libgtk-3-0");
    packages.put("libX11.so.6", "libx11-6");
    packages.put("libXtst.so.6", "libxtst6");
    packages.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    packages.put("libfreetype.so.6", "libfreetype6");
    return packages;
  }

  /// This machine. Only on Linux can something be missing, and only if windows go to the screen.
  static Desktop ofMachine() {
    boolean onScreen = System.getProperty("glass.platform", "gtk").equals("gtk");
    return onScreen && System.getProperty("os.name").equals("Linux")
        ? ofLinux(System.getenv(), SharedLibraries.installed())
        : new Desktop("of the system", SharedLibraries.UNKNOWN);
  }

  /// A machine that runs Linux. JavaFX speaks X11 only: a display of Wayland alone is none for it.
  static Desktop ofLinux(Map<String, String> environment, SharedLibraries libraries) {
    return new Desktop(environment.getOrDefault("DISPLAY", ""), libraries);
  }

  /// Makes JavaFX ready to open windows.
  ///
  /// @throws NoDesktopException if it cannot be
  void startToolkit() throws NoDesktopException {
    List<Lack> lacks = lacks();
    if (!lacks.isEmpty()) {
      throw new NoDesktopException(lacks);
    }
    if (NEEDED_BY_CARD.stream().anyMatch(libraries::lack)) {
      System.setProperty("prism.order", "sw");
    }
    try {
      Platform.startup(() -> {});
    } catch (RuntimeException | LinkageError e) {
      throw new NoDesktopException(
          List.of(Lack.of("desktop.toolkit", display, String.valueOf(e.getMessage()))));
    }
  }

  /// Everything that is missing, as far as it can be seen before JavaFX tries.
  List<Lack> lacks() {
    return Stream.of(missingLibraries(), missingDisplay()).flatMap(Optional::stream).toList();
  }

  private Optional<Lack> missingLibraries() {
    List<String> missing = NEEDED.keySet().stream().filter(libraries::lack).toList();
    String packages = String.join(" ", missing.stream().map(NEEDED::get).toList());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Lack.of("desktop.libraries", String.join(", ", missing), packages));
  }

  private Optional<Lack> missingDisplay() {
    return display.isBlank() ? Optional.of(Lack.of("desktop.display")) : Optional.empty();
  }
}
