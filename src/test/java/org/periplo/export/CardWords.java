package org.periplo.export;

import java.util.ArrayList;
import java.util.List;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Project;
import org.periplo.model.Step;

/// The words of a project's cards, as a reader looks for them: without spaces, since lines may
/// break anywhere.
final class CardWords {

  private CardWords() {}

  /// The words of each card that has any, step by step, and in each step from top to bottom.
  static List<String> of(Project project) {
    List<String> words = new ArrayList<>();
    for (JourneyMap map : project.maps()) {
      for (Step step : map.steps()) {
        for (Lane lane : map.lanes()) {
          map.cardsIn(new Cell(lane.id(), step.id())).stream()
              .map(Card::text)
              .map(CardWords::close)
              .filter(it -> !it.isEmpty())
              .forEach(words::add);
        }
      }
    }
    return words;
  }

  /// A text without its spaces.
  static String close(String text) {
    return text.replaceAll("\\s+", "");
  }
}
