package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.messages.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MigrationsTest {

  private static final FormatVersion FIRST = new FormatVersion(1, 0);

  @ParameterizedTest
  @MethodSource("samples")
  void aFileOfAnyFormatIsReadAndWrittenInTheNewest(FormatSample sample) throws Exception {
    byte[] json = sample.json().getBytes(StandardCharsets.UTF_8);

    assertThat(ProjectFiles.toBytes(ProjectFiles.parse(json, sample.toString())))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(sample.migrated());
  }

  @ParameterizedTest
  @MethodSource("migrations")
  void everyMigrationChangesASample(Migration migration) throws IOException {
    List<FormatSample> changed = new ArrayList<>();
    for (FormatSample sample : samples()) {
      Node.Properties before = sample.before(migration);
      if (sample.isBefore(migration) && !migration.applyTo(before).project().equals(before)) {
        changed.add(sample);
      }
    }

    assertThat(changed).as(migration.name()).isNotEmpty();
  }

  @Test
  void whatHadToBeRenamedIsToldOnceForEachName() throws Exception {
    Path file =
        FormatSample.all().stream()
            .map(FormatSample::file)
            .filter(it -> it.endsWith("1.0/names-taken.periplo"))
            .findFirst()
            .orElseThrow();

    assertThat(ProjectFiles.open(file).repairs())
        .extracting(it -> it.sentence(Messages.in(Locale.ENGLISH)))
        .containsExactly(
            renamed(file, "line 36, column 14, exports", "exports", "exports (1.0)”"),
            renamed(
                file,
                "line 32, column 23, maps[0].emotionScale",
                "emotionScale",
                "emotionScale (1.0)”"),
            renamed(file, "line 33, column 20, maps[0].linkLines", "linkLines", "linkLines (1.0)”"),
            renamed(
                file,
                "line 15, column 65, maps[0].stages[0].steps[0].width",
                "width",
                "width (1.0) (1.0)”, here and in one more place"),
            renamed(
                file,
                "line 29, column 25, maps[0].curves[0].visibility",
                "visibility",
                "visibility (1.0)”"));
  }

  private static String renamed(Path file, String place, String name, String ending) {
    return "“%s” is of an older format, and was changed as it was opened (%s): what stood as “%s”, a name that has a meaning now, stands as “%s."
        .formatted(file, place, name, ending);
  }

  @Test
  void noSampleThatIsReadAsItWasWrittenIsSaidToBeRepaired() throws Exception {
    for (FormatSample sample : samples()) {
      boolean renamed = sample.migrated().contains(" (1.0)\"");

      assertThat(ProjectFiles.open(sample.file()).repairs().isEmpty())
          .as(sample.toString())
          .isEqualTo(!renamed);
    }
  }

  @Test
  void theStepsLeadFromTheFirstFormatToTheNewestInOrder() {
    List<FormatVersion> formats = formats().toList();

    assertThat(formats).doesNotHaveDuplicates().endsWith(FormatVersion.CURRENT);
    for (int i = 1; i < formats.size(); i++) {
      assertThat(formats.get(i - 1).isBefore(formats.get(i))).isTrue();
    }
    assertThat(migrations()).extracting(Migration::name).doesNotHaveDuplicates();
  }

  @Test
  void everyFormatHasSamples() throws IOException {
    assertThat(samples().stream().map(FormatSample::format).distinct())
        .containsExactlyElementsOf(formats().map(FormatVersion::toString).toList());
  }

  @Test
  void theSamplesOfTheNewestFormatSayAllThatItCanSay() throws IOException {
    Set<String> said = new TreeSet<>();
    for (FormatSample sample : samples()) {
      if (sample.format().equals(FormatVersion.CURRENT.toString())) {
        collectNames(new JsonMapper().readTree(sample.json()), said);
      }
    }

    assertThat(said)
        .containsAll(
            ModelInFile.records().stream()
                .flatMap(it -> ModelInFile.properties(it).keySet().stream())
                .collect(Collectors.toSet()));
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(it -> collectNames(it, names));
  }

  static List<FormatSample> samples() throws IOException {
    return FormatSample.all();
  }

  static List<Migration> migrations() {
    return Migrations.ALL;
  }

  private static Stream<FormatVersion> formats() {
    return Stream.concat(Stream.of(FIRST), Migrations.ALL.stream().map(Migration::to));
  }
}
