package org.periplo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.messages.Messages;

class DesktopTest {

  private static final List<String> ALL =
      List.of(
          "libgtk-3.so.0",
          "libX11.so.6",
          "libXtst.so.6",
          "libpangoft2-1.0.so.0",
          "libfreetype.so.6");
  private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

  @TempDir Path folder;

  private static SharedLibraries without(String... missing) {
    Set<String> none = Set.of(missing);
    Stream<String> there = ALL.stream().filter(it -> !none.contains(it));
    return new SharedLibraries(Set.copyOf(there.toList()), List.of());
  }

  private static String sentence(Map<String, String> environment, SharedLibraries libraries) {
    return new NoDesktopException(Desktop.ofLinux(environment, libraries).lacks())
        .sentence(Messages.in(Locale.ENGLISH));
  }

  @Test
  void aMachineWithDisplayAndLibrariesLacksNothing() {
    assertThat(Desktop.ofLinux(DISPLAY, without()).lacks()).isEmpty();
  }

  @Test
  void aMissingDisplayIsNamedWithWhatHelps() {
    assertThat(sentence(Map.of("WAYLAND_DISPLAY", "wayland-0"), without()))
        .isEqualTo(
            "No window can be opened here: there is no display (set DISPLAY, or start Periplo"
                + " under xvfb-run on a server).");
  }

  @Test
  void missingLibrariesAreNamedWithTheirPackages() {
    assertThat(sentence(DISPLAY, without("libgtk-3.so.0", "libXtst.so.6")))
        .isEqualTo(
            "No window can be opened here: libraries of the desktop are missing, libgtk-3.so.0,"
                + " libXtst.so.6 (install them, on Debian or Ubuntu by “apt install libgtk-3-0"
                + " libxtst6”).");
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    assertThat(Desktop.ofLinux(Map.of(), without("libfreetype.so.6")).lacks())
        .extracting(NoDesktopException.Lack::key)
        .containsExactly("desktop.libraries", "desktop.display");
  }

  @Test
  void librariesAreReadFromTheLinkersList() {
    SharedLibraries libraries =
        SharedLibraries.listed(
            """
            2 libs found in cache `/etc/ld.so.cache'
            \tlibz.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libz.so.1
            \tlibX11.so.6 (libc6,x86-64) => /lib/x86_64-linux-gnu/libX11.so.6
            """,
            List.of());

    assertThat(libraries.names()).containsExactlyInAnyOrder("libz.so.1", "libX11.so.6");
  }

  @Test
  void aLibraryInAFolderOfTheLinkersIsThere() throws Exception {
    Files.createFile(folder.resolve("libgtk-3.so.0"));
    SharedLibraries libraries =
        new SharedLibraries(without("libgtk-3.so.0").names(), List.of(folder));

    assertThat(Desktop.ofLinux(DISPLAY, libraries).lacks()).isEmpty();
  }

  @Test
  void whereTheLinkerHasNoListNothingIsTakenToBeMissing() {
    assertThat(Desktop.ofLinux(DISPLAY, SharedLibraries.UNKNOWN).lacks()).isEmpty();
  }
}
