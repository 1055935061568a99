package org.periplo.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.periplo.geometry.Point;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.model.StageId;
import org.periplo.ui.canvas.MapPlace;
import org.periplo.ui.present.PresentationPlan;
import org.periplo.ui.present.Reveal;
import org.periplo.ui.window.Memory;
import org.periplo.ui.window.Whereabouts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where somebody was in each file, as JSON in a file of the person's own; the latest files only.
///
/// It is written by a thread of its own. Where it is missing, broken or cannot be written, the
/// program goes on.
final class PlacesFile implements Memory, AutoCloseable {

  private static final int MOST = 200;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final UserFile file;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("places").factory());
  private final SequencedMap<String, Whereabouts> places;

  /// The places that a file holds.
  PlacesFile(Path file) {
    this.file = new UserFile(file);
    places = places(this.file.read());
  }

  /// The file in the folder that the system has for it.
  static PlacesFile ofUser() {
    return new PlacesFile(UserFolder.STATE.here().resolve("places.json"));
  }

  @Override
  public Optional<Whereabouts> of(Path project) {
    return Optional.ofNullable(places.get(key(project)));
  }

  @Override
  public void keep(Path project, Whereabouts whereabouts) {
    places.putFirst(key(project), whereabouts);
    while (places.size() > MOST) {
      places.pollLastEntry();
    }
    byte[] json = MAPPER.writeValueAsString(json()).getBytes(StandardCharsets.UTF_8);
    writer.execute(() -> file.write(json));
  }

  private static String key(Path project) {
    return project.toAbsolutePath().normalize().toString();
  }

  /// Waits until all is written.
  @Override
  public void close() {
    writer.close();
  }

  private ArrayNode json() {
    ArrayNode all = MAPPER.createArrayNode();
    places.forEach((project, it) -> all.add(json(project, it)));
    return all;
  }

  private static ObjectNode json(String project, Whereabouts it) {
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("file", project)
            .put("map", it.map().value())
            .put("zoom", it.place().zoom())
            .put("x", it.place().centre().x())
            .put("y", it.place().centre().y());
    ArrayNode lanes = json.putArray("collapsedLanes");
    ArrayNode stages = json.putArray("collapsedStages");
    for (ElementId id : it.collapsed()) {
      if (id instanceof LaneId lane) {
        lanes.add(lane.value());
      } else if (id instanceof StageId stage) {
        stages.add(stage.value());
      }
    }
    PresentationPlan plan = it.plan();
    json.put("lanesTogether", plan.reveal() == Reveal.TOGETHER).put("minutes", plan.minutes());
    ArrayNode order = json.putArray("laneOrder");
    plan.order().forEach(lane -> order.add(lane.value()));
    return json;
  }

  private static SequencedMap<String, Whereabouts> places(JsonNode all) {
    SequencedMap<String, Whereabouts> places = new LinkedHashMap<>();
    for (JsonNode json : all) {
      whereabouts(json).ifPresent(it -> places.putLast(json.path("file").asString(""), it));
    }
    return places;
  }

  private static Optional<Whereabouts> whereabouts(JsonNode json) {
    String map = json.path("map").asString("");
    double zoom = json.path("zoom").asDouble(0);
    if (map.isBlank() || !(zoom > 0) || !json.path("file").isString()) {
      return Optional.empty();
    }
    Point centre = new Point(json.path("x").asDouble(0), json.path("y").asDouble(0));
    Set<ElementId> collapsed = new HashSet<>();
    for (JsonNode id : json.path("collapsedLanes")) {
      collapsed.add(new LaneId(id.asString("-")));
    }
    for (JsonNode id : json.path("collapsedStages")) {
      collapsed.add(new StageId(id.asString("-")));
    }
    return Optional.of(
        new Whereabouts(new MapId(map), new MapPlace(zoom, centre), collapsed, plan(json)));
  }

  private static PresentationPlan plan(JsonNode json) {
    List<LaneId> order = new ArrayList<>();
    for (JsonNode id : json.path("laneOrder")) {
      order.add(new LaneId(id.asString("-")));
    }
    boolean together = json.path("lanesTogether").asBoolean(false);
    return new PresentationPlan(
        order, together ? Reveal.TOGETHER : Reveal.ONE_BY_ONE, json.path("minutes").asInt(0));
  }
}
