package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.messages.Messages;
import org.periplo.model.Bytes;
import org.periplo.model.Card;
import org.periplo.model.Extras;
import org.periplo.model.JourneyMap;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class ProjectFileTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  @TempDir private Path folder;

  @Test
  void aChangedCardIsOneChangedLine() throws ProblemException {
    Project project = workshop();
    JourneyMap map = project.maps().getFirst();
    List<Card> cards =
        map.cards().stream()
            .map(it -> it.id().value().equals("visit") ? it.withText("Call\nin").withSpan(2) : it)
            .toList();
    Project changed = project.withMap(map.id(), it -> it.withCards(cards));

    assertThat(linesOf(changed)).hasSameSizeAs(linesOf(project));
    assertThat(linesOf(changed).stream().filter(it -> !linesOf(project).contains(it)))
        .containsExactly(
            """
                    {"id": "visit", "lane": "meets", "step": "ask", "span": 2, "text": "Call\\nin",\
             "touchpoint": {"channels": ["shop"], "initiative": "proactive", "team": "sales",\
             "moment": "first"}},\
            """);
  }

  @Test
  void anAddedCardIsOneAddedLine() throws ProblemException {
    Project project = workshop();
    JourneyMap map = project.maps().getFirst().withLinks(List.of());
    Project fewer = project.withMap(map.id(), _ -> map.withCards(map.cards().subList(0, 4)));
    Project more = project.withMap(map.id(), _ -> map.withCards(map.cards().subList(0, 5)));
    Set<String> added = new HashSet<>(linesOf(more));
    linesOf(fewer).forEach(added::remove);

    // the line before it gets a comma, as in any JSON
    assertThat(linesOf(more)).hasSize(linesOf(fewer).size() + 1);
    assertThat(added).hasSize(2).anyMatch(it -> it.contains("\"id\": \"total\""));
  }

  @Test
  void theSameProjectGivesTheSameBytes() {
    assertThat(ProjectFiles.toBytes(RandomProject.from(11)))
        .isEqualTo(ProjectFiles.toBytes(RandomProject.from(11)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\b\t\n\f\r\u001f\u007f\u0085",
        "\u202eright\u202c to \u2066left\u2069",
        "\uD83D alone, \uDE00 alone, \uDE00\uD83D swapped",
        "\uD83D\uDE00 \uFEFF \uFFFF \u2028 \u2029",
        "</script> \"'\\/ {0} %s ${x}"
      })
  void anyTextSurvives(String text) throws ProblemException {
    Project project = workshop().withName(text);

    assertThat(ProjectFiles.parse(ProjectFiles.toBytes(project), "odd").name()).isEqualTo(text);
  }

  @Test
  void aWordOfAHundredThousandLettersSurvives() throws ProblemException {
    Project project = workshop().withName("ñ".repeat(100_000));

    assertThat(ProjectFiles.parse(ProjectFiles.toBytes(project), "long")).isEqualTo(project);
  }

  @Test
  void halvesOfSurrogatePairsAreEscapedSoThatTheFileIsUtf8() throws ProblemException {
    assertThat(linesOf(workshop().withName("a\uD83Db"))).contains("  \"name\": \"a\\ud83db\",");
  }

  @Test
  void unknownPropertiesAreKeptInEveryObject() throws ProblemException {
    String sound = new String(BrokenProject.sound(), StandardCharsets.UTF_8);
    String json =
        sound
            .replaceAll("\n( *)\\}", ",\n$1  \"later\"\n$1}")
            .replaceAll("(?<=\\S)\\}", ", \"later\"}")
            .replace("\"later\"", "\"later\": {\"a\": [1.50, null, true, \"x\"], \"b\": {}}");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    assertThat(json.split("later")).hasSameSizeAs(sound.split("[{]"));
    assertThat(ProjectFiles.toBytes(ProjectFiles.parse(bytes, "later")))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(json);
  }

  @Test
  void aKnownPropertyIsNotWrittenTwice() throws ProblemException {
    Map<String, Object> properties = new LinkedHashMap<>(Map.of("name", "Another"));
    Project project = workshop().withExtras(new Extras(properties));

    assertThat(ProjectFiles.toBytes(project)).isEqualTo(BrokenProject.sound());
  }

  @Test
  void aFileOfANewerMinorVersionKeepsItsVersion() throws ProblemException {
    byte[] newer =
        new String(BrokenProject.sound(), StandardCharsets.UTF_8)
            .replace("\"1.1\"", "\"1.7\"")
            .replace("\"operations\"}", "\"operations\", \"motto\": \"We sell\"}")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(ProjectFiles.toBytes(ProjectFiles.parse(newer, "newer"))).isEqualTo(newer);
  }

  @Test
  void aProjectThatCouldNotBeReadAgainIsNotWritten() throws Exception {
    Object nested = List.of();
    for (int i = 0; i < 200; i++) {
      nested = List.of(nested);
    }
    Map<String, Object> properties = new LinkedHashMap<>(Map.of("deep", nested));
    Project project = workshop().withExtras(new Extras(properties));

    assertNotWritten(
        project,
        "what would be written could not be read again; undo the last change and save again.");
  }

  @Test
  void aProjectThatIsTooLargeIsNotWritten() throws Exception {
    Picture picture =
        new Picture(
            new PictureId("large"),
            "",
            PictureFormat.PNG,
            Bytes.copyOf(new byte[51 << 20]),
            Extras.NONE);
    List<Picture> pictures = List.of(workshop().pictures().getFirst(), picture);

    assertNotWritten(
        workshop().withPictures(pictures),
        "it would have 68 MB, and a project can have 64 at the most; make its pictures smaller.");
  }

  private void assertNotWritten(Project project, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("map.periplo"), "old");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ProjectFiles.save(project, file))
        .extracting(it -> it.problem().sentence(ENGLISH))
        .isEqualTo("“%s” cannot be saved: %s".formatted(file, why));
    assertThat(file).hasContent("old");
  }

  private static Project workshop() throws ProblemException {
    return ProjectFiles.parse(BrokenProject.sound(), "workshop.periplo");
  }

  private static List<String> linesOf(Project project) {
    return new String(ProjectFiles.toBytes(project), StandardCharsets.UTF_8).lines().toList();
  }
}
