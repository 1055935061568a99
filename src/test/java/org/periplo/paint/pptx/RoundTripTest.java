package org.periplo.paint.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// Decks that went through another program: what each shape shows can still be read.
class RoundTripTest {

  private static final Deck DECK = Deck.of(Examples.withFrames());

  /// That a slide, by its place in the deck, shows an element in the shape of a name.
  private record Shown(int slide, String shape, String element) {}

  @Test
  void aDeckTellsWhichShapesShowWhichElements() {
    assertThat(shownIn(DECK)).hasSize(34).contains(new Shown(1, "Conciencia", "stage-0"));
  }

  @Test
  void apachePoiKeepsWhatShapesShow() {
    assertThat(shownIn(throughPoi())).isEqualTo(shownIn(DECK));
  }

  private static Deck throughPoi() {
    return DECK.read(
        show -> {
          ByteArrayOutputStream saved = new ByteArrayOutputStream();
          try {
            show.write(saved);
            return Deck.read(saved.toByteArray());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void libreOfficeKeepsWhatShapesShow(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled("soffice"), "LibreOffice is not installed.");
    Path deck = Files.write(folder.resolve("deck.pptx"), DECK.bytes());
    Path saved = Files.createDirectory(folder.resolve("saved"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pptx",
                "--outdir",
                saved.toString(),
                deck.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(shownIn(Deck.read(Files.readAllBytes(saved.resolve("deck.pptx")))))
        .isEqualTo(shownIn(DECK));
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
  }

  /// What is listed and is there: shapes that are gone show nothing.
  private static List<Shown> shownIn(Deck deck) {
    String list =
        deck.parts().keySet().stream()
            .filter(it -> it.matches("customXml/item\\d+\\.xml"))
            .filter(it -> deck.text(it).contains("urn:periplo:shown-elements:1"))
            .findFirst()
            .orElseThrow();
    List<Shown> shown = new ArrayList<>();
    List<Element> slides = deck.elements(list, "slide");
    for (int i = 0; i < slides.size(); i++) {
      Set<String> names = new HashSet<>(deck.values(slide(i), "p:cNvPr", "name"));
      for (Element shape : Deck.within(slides.get(i), "shape")) {
        if (names.contains(shape.getAttribute("name"))) {
          shown.add(new Shown(i, shape.getAttribute("name"), shape.getAttribute("shows")));
        }
      }
    }
    return shown;
  }

  private static String slide(int index) {
    return "ppt/slides/slide" + (index + 1) + ".xml";
  }
}
