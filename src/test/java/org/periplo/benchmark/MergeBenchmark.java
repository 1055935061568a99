package org.periplo.benchmark;

import java.util.List;
import java.util.Locale;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveCards;
import org.periplo.merge.Comparison;
import org.periplo.merge.Join;
import org.periplo.model.Card;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;

/// Measures how long two versions of a map of 2,000 cards take to be compared and joined, in which
/// two people have changed a tenth of the cards each.
///
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=MergeBenchmark`
public final class MergeBenchmark {

  private static final Project BASE = LargeProject.of(20, 10, 2000);

  private MergeBenchmark() {}

  /// Measures and prints.
  public static void main(String[] arguments) throws Exception {
    Project mine = changed(3);
    Project theirs = changed(7);
    System.out.println("                 first ms   warm ms");
    line("diff, equal", Timing.of(() -> Comparison.of(BASE, BASE)));
    line("diff", Timing.of(() -> Comparison.of(mine, theirs)));
    line("merge", Timing.of(() -> Join.of(BASE, mine, theirs, "large.periplo")));
    System.out.printf(
        "%d differences, %d conflicts%n",
        Comparison.of(mine, theirs).size(),
        Join.of(BASE, mine, theirs, "large.periplo").conflicts().size());
  }

  /// Every tenth card is written anew, and of these every third moved to where another one is.
  private static Project changed(int first) {
    List<Card> cards = BASE.maps().getFirst().cards();
    Project changed = BASE;
    for (int i = first; i < cards.size(); i += 10) {
      Card card = cards.get(i);
      Card there = cards.get((i + first) % cards.size());
      Edit edit =
          i % 3 == 0 && card.lane().equals(there.lane())
              ? MoveCards.last(List.of(card.id()), there.cell())
              : new ChangeCardText(card.id(), "Otra cosa " + first);
      changed = edit.applyTo(changed);
    }
    return changed;
  }

  private static void line(String name, Timing timing) {
    System.out.printf(Locale.ROOT, "%-15s%10.1f%10.1f%n", name, timing.first(), timing.warm());
  }
}
