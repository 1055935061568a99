package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.model.RandomProject;

class SchemaTest {

  /// The schema that ships with the program.
  static final String SOURCE = source();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final Schema SCHEMA = REGISTRY.getSchema(SOURCE, InputFormat.JSON);

  /// Broken projects whose trouble is one between parts, or in the JSON itself, which no schema
  /// sees.
  private static final Set<String> UNSEEN =
      Set.of(
          "problem.contradiction.property-twice",
          "problem.rule.id-unique",
          "problem.rule.number-digits",
          "problem.rule.card-in-cell",
          "problem.rule.card-fits-lane",
          "problem.rule.span-within-map",
          "problem.rule.curve-in-emotion-lane",
          "problem.rule.one-point-a-step",
          "problem.rule.link-makes-sense",
          "problem.rule.pair-is-another-map");

  @Test
  void theSchemaIsOneByItsOwnMetaSchema() {
    Schema metaSchema =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(metaSchema.validate(SOURCE, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsValid(Path sample) throws IOException {
    assertThat(errors(Files.readString(sample))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyProjectIsValid(long seed) {
    byte[] json = ProjectFiles.toBytes(RandomProject.from(seed));

    assertThat(errors(new String(json, StandardCharsets.UTF_8))).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("visiblyBroken")
  void aBrokenProjectIsNotValid(BrokenProject project) {
    assertThat(errors(new String(project.json(), StandardCharsets.UTF_8))).isNotEmpty();
  }

  static List<Path> samples() throws IOException {
    return RoundTripTest.samples();
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  static List<BrokenProject> visiblyBroken() {
    return BrokenProject.all().stream().filter(SchemaTest::isVisible).toList();
  }

  private static boolean isVisible(BrokenProject broken) {
    Problem problem = broken.problem();
    return problem.kind() != Problem.Kind.NOT_JSON
        && !problem.key().startsWith("problem.missing.")
        && !UNSEEN.contains(problem.key());
  }

  private static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String source() {
    try (var stream = ProjectFiles.class.getResourceAsStream("periplo-1.schema.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
