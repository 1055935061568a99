package org.periplo.pages;

import java.util.List;
import org.periplo.drawing.Page;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// A deck of 16:9 slides, in words that can be read from the back of the room.
public final class DeckPages {

  private DeckPages() {}

  /// The slides of some maps of a project, with the parts that its setup of decks leaves in.
  public static List<Page> of(Project project, List<JourneyMap> maps) {
    return Composition.of(
        Edition.of(project, maps, PageFormat.SLIDE, project.exports().deck().leftOut()));
  }
}
