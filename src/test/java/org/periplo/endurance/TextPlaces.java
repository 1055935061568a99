package org.periplo.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Project;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A project that says everything, with one text in each place that takes any text; the schema
/// tells which ones these are.
final class TextPlaces {

  private static final Path EVERYTHING =
      Path.of("src/test/resources/org/periplo/files/formats/1.1/everything.periplo");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final Set<String> BOUND = Set.of("enum", "pattern", "format", "contentEncoding");

  /// Fewer would mean that the schema is not understood here.
  private static final int LEAST = 80;

  private final JsonNode schema = schema();
  private final String text;
  private int filled;

  private TextPlaces(String text) {
    this.text = text;
  }

  private static JsonNode schema() {
    try (InputStream json = ProjectFiles.class.getResourceAsStream("periplo-1.schema.json")) {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The project with `text` in all places.
  static Project filledWith(String text) throws IOException, ProblemException {
    JsonNode project = MAPPER.readTree(Files.readAllBytes(EVERYTHING));
    TextPlaces places = new TextPlaces(text);
    places.fill(project, places.schema);
    if (places.filled < LEAST) {
      throw new IllegalStateException("Only " + places.filled + " places for texts");
    }
    String json = MAPPER.writeValueAsString(project);
    return ProjectFiles.parse(TextMutation.utf8(json), "filled.periplo");
  }

  private void fill(JsonNode value, JsonNode type) {
    if (value instanceof ObjectNode object) {
      type.path("properties").forEachEntry((name, part) -> fillIn(object, name, resolved(part)));
    } else if (value instanceof ArrayNode list) {
      JsonNode items = resolved(type.path("items"));
      for (int i = 0; i < list.size(); i++) {
        if (takesText(items)) {
          list.set(i, text);
          filled++;
        } else {
          fill(list.get(i), items);
        }
      }
    }
  }

  private void fillIn(ObjectNode object, String name, JsonNode type) {
    if (takesText(type)) {
      object.put(name, text);
      filled++;
    } else {
      fill(object.path(name), type);
    }
  }

  private JsonNode resolved(JsonNode type) {
    String reference = type.path("$ref").asString("");
    return reference.isEmpty() ? type : schema.at(reference.substring(1));
  }

  private static boolean takesText(JsonNode type) {
    return type.path("type").asString("").equals("string") && BOUND.stream().noneMatch(type::has);
  }
}
