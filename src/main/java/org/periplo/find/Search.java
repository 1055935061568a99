package org.periplo.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.periplo.model.Project;

/// All texts of a project, ready to be searched again and again.
public final class Search {

  private record Read(Place place, Order order, String text) {}

  private record Ready(Passage passage, Folded folded) {}

  private final List<Ready> texts;

  private Search(List<Ready> texts) {
    this.texts = texts;
  }

  /// The texts of a project.
  public static Search in(Project project) {
    return ready(project, Map.of());
  }

  /// The texts of another project, with what is known of those that are in this one too.
  public Search nowIn(Project project) {
    Map<String, Folded> known = new HashMap<>();
    texts.forEach(it -> known.put(it.passage.text(), it.folded));
    return ready(project, known);
  }

  private static Search ready(Project project, Map<String, Folded> known) {
    return new Search(
        passages(project).stream().map(it -> new Ready(it, folded(it.text(), known))).toList());
  }

  private static Folded folded(String text, Map<String, Folded> known) {
    Folded present = known.get(text);
    return present != null ? present : Folded.of(text);
  }

  /// The texts of a project that are not empty, in the order of reading.
  static List<Passage> passages(Project project) {
    List<Read> read = new ArrayList<>();
    new ProjectWalk(
            (place, order, text) -> {
              read.add(new Read(place, order, text));
              return text;
            })
        .through(project);
    read.sort(Comparator.comparing(Read::order));
    return IntStream.range(0, read.size())
        .mapToObj(it -> new Passage(it, read.get(it).place, read.get(it).text))
        .toList();
  }

  /// The texts themselves, in the order of reading.
  public List<Passage> passages() {
    return texts.stream().map(Ready::passage).toList();
  }

  /// What of them a query means, in the order of reading.
  public List<Match> find(Query query) {
    Folded wanted = Folded.of(query.words());
    List<Match> found = new ArrayList<>();
    for (Ready text : texts) {
      query.in(text.folded, wanted).forEach(it -> found.add(new Match(text.passage, it)));
    }
    return found;
  }
}
