package org.periplo.pages;

import java.util.List;
import org.periplo.drawing.Page;
import org.periplo.model.HandoutSetup;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// A handout: the same as a deck, on paper.
public final class HandoutPages {

  private HandoutPages() {}

  /// The pages of some maps of a project, on the paper and with the parts that its setup says.
  public static List<Page> of(Project project, List<JourneyMap> maps) {
    HandoutSetup setup = project.exports().handout();
    return Composition.of(Edition.of(project, maps, PageFormat.of(setup.paper()), setup.leftOut()));
  }
}
