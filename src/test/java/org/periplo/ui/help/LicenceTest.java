package org.periplo.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LicenceTest {

  @Test
  void everyLibraryThatShipsHasItsLicenceInTheListAndNoOtherHas() throws IOException {
    Set<String> listed =
        Licence.all().stream().flatMap(it -> it.artifacts().stream()).collect(Collectors.toSet());

    assertThat(listed).isEqualTo(shipped());
  }

  /// The libraries that the build notes for the program's class path, and the modules of JavaFX.
  private static Set<String> shipped() throws IOException {
    String classPath = Files.readString(Path.of("target/launch/classpath")).strip();
    try (Stream<Path> modules = Files.list(Path.of("target/javafx"))) {
      return Stream.concat(
              Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of), modules)
          .map(it -> it.getFileName().toString().replaceFirst("-[0-9].*\\.jar$", ""))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void theListIsInTheOrderOfNamesAndNamesThePageOfEach() {
    assertThat(Licence.all())
        .isSortedAccordingTo(Comparator.comparing(Licence::name, String.CASE_INSENSITIVE_ORDER))
        .allSatisfy(it -> assertThat(it.licence()).isNotBlank())
        .allSatisfy(it -> assertThat(it.home()).startsWith("https://"));
  }

  @Test
  void theFontsOfTheMapAreUnderTheOpenFontLicence() {
    assertThat(Licence.all())
        .filteredOn(it -> it.name().equals("Liberation Sans"))
        .extracting(Licence::licence)
        .containsExactly("OFL-1.1");
  }
}
