package org.periplo.edit;

import org.periplo.model.EmotionScale;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Changes what a map calls its feelings, and the faces that it gives them.
public record ChangeEmotionScale(MapId map, EmotionScale scale) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, it -> it.withEmotionScale(scale));
  }
}
