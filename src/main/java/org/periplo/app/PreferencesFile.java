package org.periplo.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.periplo.files.Template;
import org.periplo.model.Language;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.Scale;
import org.periplo.ui.window.Preferences;
import org.periplo.ui.window.Preferences.Bounds;
import org.periplo.ui.window.Preferences.Start;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The preferences as JSON in a file of the person's own.
///
/// It is a convenience: where it is missing, broken or cannot be written, the program goes on.
record PreferencesFile(Path file) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// The file in the folder that the system has for it.
  static PreferencesFile ofUser() {
    return new PreferencesFile(UserFolder.CONFIGURATION.here().resolve("preferences.json"));
  }

  /// What the file says, and the usual for all that it does not.
  Preferences read(Language usual) {
    JsonNode json = new UserFile(file).read();
    return new Preferences(
        constant(json.path("language"), Language.values()).orElse(usual),
        constant(json.path("look"), Look.values()).orElse(Look.LIGHT),
        new Scale(json.path("scale").asInt(Scale.USUAL.percent())),
        json.path("minimap").asBoolean(true),
        bounds(json.path("bounds")),
        files(json.path("recent")),
        start(json.path("start")),
        json.path("versions").asInt(Preferences.USUAL_VERSIONS));
  }

  private static <E extends Enum<E>> Optional<E> constant(JsonNode name, E[] values) {
    return Arrays.stream(values)
        .filter(it -> it.name().equalsIgnoreCase(name.asString("")))
        .findFirst();
  }

  private static Optional<Bounds> bounds(JsonNode json) {
    Bounds bounds =
        new Bounds(
            json.path("x").asDouble(0),
            json.path("y").asDouble(0),
            json.path("width").asDouble(0),
            json.path("height").asDouble(0),
            json.path("maximised").asBoolean(false));
    return Optional.of(bounds).filter(it -> it.width() > 0 && it.height() > 0);
  }

  private static Start start(JsonNode json) {
    return new Start(
        constant(json.path("template"), Template.values()).orElse(Start.USUAL.template()),
        json.path("reopens").asBoolean(Start.USUAL.reopens()),
        files(json.path("open")),
        json.path("mostRecent").asInt(Start.USUAL.mostRecent()));
  }

  private static List<Path> files(JsonNode json) {
    List<Path> files = new ArrayList<>();
    for (JsonNode name : json) {
      try {
        files.add(Path.of(name.asString("")));
      } catch (InvalidPathException _) {
        // from another system: it cannot be opened here
      }
    }
    files.removeIf(it -> it.toString().isEmpty());
    return files;
  }

  /// Keeps the preferences.
  void write(Preferences preferences) {
    new UserFile(file)
        .write(MAPPER.writeValueAsString(json(preferences)).getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode json(Preferences preferences) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("language", preferences.language().name());
    json.put("look", preferences.look().name());
    json.put("scale", preferences.scale().percent());
    json.put("minimap", preferences.minimap());
    preferences.bounds().ifPresent(it -> json.set("bounds", json(it)));
    put(json.putArray("recent"), preferences.recent());
    json.set("start", json(preferences.start()));
    json.put("versions", preferences.versions());
    return json;
  }

  private static void put(ArrayNode json, List<Path> files) {
    files.forEach(it -> json.add(it.toString()));
  }

  private static ObjectNode json(Start start) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("template", start.template().name());
    json.put("reopens", start.reopens());
    put(json.putArray("open"), start.open());
    json.put("mostRecent", start.mostRecent());
    return json;
  }

  private static ObjectNode json(Bounds bounds) {
    return MAPPER
        .createObjectNode()
        .put("x", bounds.x())
        .put("y", bounds.y())
        .put("width", bounds.width())
        .put("height", bounds.height())
        .put("maximised", bounds.maximised());
  }
}
