package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.model.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Schema and model say the same: a component that is added to a record is missed here.
class SchemaAgreementTest {

  private static final JsonNode SCHEMA = new JsonMapper().readTree(SchemaTest.SOURCE);

  @ParameterizedTest
  @MethodSource("records")
  void anObjectHasThePropertiesThatItsRecordHasComponents(Class<?> type) {
    Map<String, String> components = new TreeMap<>();
    ModelInFile.properties(type)
        .forEach((name, component) -> components.put(name, ModelInFile.kind(component)));
    Map<String, String> properties = new TreeMap<>();
    schemaOf(type)
        .path("properties")
        .forEachEntry((name, property) -> properties.put(name, kind(property)));

    assertThat(properties).isEqualTo(components);
  }

  @Test
  void nothingElseIsDefined() {
    TreeSet<String> names = new TreeSet<>(List.of("id", "date"));
    records().forEach(it -> names.add(ModelInFile.name(it)));
    names.remove("project");

    assertThat(new TreeSet<>(SCHEMA.path("$defs").propertyNames())).isEqualTo(names);
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyPropertyIsDescribed(Class<?> type) {
    assertThat(schemaOf(type).path("properties"))
        .allMatch(it -> it.has("description") || it.has("$ref"));
  }

  static List<Class<?>> records() {
    return ModelInFile.records();
  }

  private static JsonNode schemaOf(Class<?> type) {
    return type == Project.class ? SCHEMA : SCHEMA.path("$defs").path(ModelInFile.name(type));
  }

  private static String kind(JsonNode property) {
    if (property.has("$ref")) {
      return property.path("$ref").asString().replace("#/$defs/", "");
    }
    if (property.has("enum")) {
      return property
          .path("enum")
          .valueStream()
          .map(JsonNode::asString)
          .collect(Collectors.toCollection(TreeSet::new))
          .toString();
    }
    String type = property.path("type").asString();
    return type.equals("array") ? "array of " + kind(property.path("items")) : type;
  }
}
