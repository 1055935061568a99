package org.periplo.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.messages.Messages;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.CurveKind;
import org.periplo.model.Degree;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EmotionScale;
import org.periplo.model.Lane;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.model.TeamId;

/// The words on a map that are not the person's own, in the project's language.
public final class MapWords {

  private final Project project;
  private final Messages messages;
  private final Map<String, String> constants = new HashMap<>();

  /// The words for a project.
  public MapWords(Project project) {
    this.project = project;
    this.messages = Messages.in(project.language().locale());
  }

  /// The text of a key of the bundles, in the project's language.
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// A constant of the model by its name, e.g. `initiative.proactive`.
  ///
  /// @param prefix the key up to and with its dot
  public String constant(String prefix, Enum<?> constant) {
    return constants.computeIfAbsent(prefix + keyOf(constant), it -> messages.text(it));
  }

  /// A constant's name as keys have it: `PAIN_POINTS` as `painPoints`.
  public static String keyOf(Enum<?> constant) {
    StringBuilder key = new StringBuilder();
    boolean capital = false;
    for (char character : constant.name().toCharArray()) {
      if (character == '_') {
        capital = true;
      } else {
        key.append(capital ? character : Character.toLowerCase(character));
        capital = false;
      }
    }
    return key.toString();
  }

  /// The label of a lane: its own name, else its kind's.
  public String nameOf(Lane lane) {
    return lane.name().isBlank() ? constant("lane.", lane.kind()) : lane.name();
  }

  /// The names of channels, joined; empty for none.
  public String channels(List<ChannelId> ids) {
    return ids.stream()
        .map(project::channel)
        .flatMap(Optional::stream)
        .map(Channel::name)
        .collect(Collectors.joining(", "));
  }

  /// The name of a team; empty for none.
  public String team(Optional<TeamId> id) {
    return id.flatMap(project::team).map(Team::name).orElse("");
  }

  /// The name of a persona; empty for none.
  public String persona(Optional<PersonaId> id) {
    return id.flatMap(project::persona).map(Persona::name).orElse("");
  }

  /// What an emotion curve is called in a legend.
  public String nameOf(EmotionCurve curve) {
    String persona = persona(curve.persona());
    if (persona.isEmpty()) {
      return constant("curve.", curve.kind());
    }
    return curve.kind() == CurveKind.GOAL ? text("curve.goalOf", persona) : persona;
  }

  /// What a map calls a degree of feeling.
  public String nameOf(EmotionScale scale, Degree degree) {
    String own = scale.at(degree).name();
    return own.isBlank() ? constant("emotion.", degree) : own;
  }

  /// What a feeling is called: as its point says, else as the map does.
  public String nameOf(EmotionScale scale, EmotionPoint point) {
    return point.level().isBlank() ? nameOf(scale, Degree.nearest(point.value())) : point.level();
  }

  /// The parts that are not empty, parted by commas.
  public static String listed(String... parts) {
    return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
  }

  /// The parts that are not empty, joined by a raised dot.
  public static String dotted(String... parts) {
    return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
  }
}
