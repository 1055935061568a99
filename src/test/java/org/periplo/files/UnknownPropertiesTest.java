package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What is unknown is kept wherever an object stands: the places are those of the model's records,
/// not a list that could be forgotten.
class UnknownPropertiesTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final JsonNode UNKNOWN =
      MAPPER.readTree("{\"a\": [1.50, null, true, \"x\", {\"b\": {}}], \"\": 1E+30}");

  @ParameterizedTest
  @MethodSource("seeds")
  void theyAreKeptInEveryObject(long seed) throws ProblemException {
    JsonNode project = json(RandomProject.from(seed));
    Set<Class<?>> marked = new HashSet<>();
    mark(project, Project.class, marked);
    byte[] json = MAPPER.writeValueAsBytes(project);

    assertThat(json(ProjectFiles.parse(json, "seed " + seed))).isEqualTo(project);
  }

  @Test
  void everyRecordOfTheModelIsAmongThoseObjects() {
    Set<Class<?>> marked = new HashSet<>();
    seeds().forEach(it -> mark(json(RandomProject.from(it)), Project.class, marked));

    assertThat(marked).containsExactlyInAnyOrderElementsOf(ModelInFile.records());
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static JsonNode json(Project project) {
    return MAPPER.readTree(new String(ProjectFiles.toBytes(project), StandardCharsets.UTF_8));
  }

  /// Puts an unknown property into every object that a record of the model stands for.
  private static void mark(JsonNode node, Class<?> type, Set<Class<?>> marked) {
    if (node instanceof ObjectNode object && ModelInFile.isObject(type)) {
      marked.add(type);
      ModelInFile.properties(type)
          .forEach((name, part) -> markParts(object.path(name), ModelInFile.single(part), marked));
      object.set("later", UNKNOWN);
    }
  }

  private static void markParts(JsonNode node, Class<?> type, Set<Class<?>> marked) {
    if (node.isArray()) {
      node.forEach(it -> mark(it, type, marked));
    } else {
      mark(node, type, marked);
    }
  }
}
