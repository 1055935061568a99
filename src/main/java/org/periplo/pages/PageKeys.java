package org.periplo.pages;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.periplo.drawing.PageKey;
import org.periplo.model.JourneyMap;
import org.periplo.model.Stage;
import org.periplo.model.StageId;

/// The pages of a map's chapter that other pages lead to.
///
/// @param overview empty if the chapter has none
/// @param stages those that have a page
record PageKeys(Optional<PageKey> overview, Set<StageId> stages) {

  PageKeys {
    stages = Set.copyOf(stages);
  }

  /// The key of a map's overview.
  static PageKey overviewOf(JourneyMap map) {
    return new PageKey("overview " + map.id());
  }

  /// The page on which a stage begins.
  Optional<PageKey> of(Stage stage) {
    return Optional.of(stage.id()).filter(stages::contains).map(PageKeys::of);
  }

  private static PageKey of(StageId stage) {
    return new PageKey("stage " + stage);
  }

  /// The same, with a page for one more stage.
  PageKeys with(Stage stage) {
    Set<StageId> more = new HashSet<>(stages);
    more.add(stage.id());
    return new PageKeys(overview, more);
  }
}
