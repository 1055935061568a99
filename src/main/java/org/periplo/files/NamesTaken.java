package org.periplo.files;

import static org.periplo.files.Form.list;
import static org.periplo.files.Form.number;
import static org.periplo.files.Form.object;
import static org.periplo.files.Form.text;
import static org.periplo.files.Form.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The step to format 1.1, which gives a meaning to names that anybody could use in format 1.0.
///
/// What stood under such a name and cannot mean that is kept under another: `width` of a step, say,
/// as `width (1.0)`. What can mean it does: Periplo wrote such files before the format was numbered
/// anew.
final class NamesTaken implements Migration {

  private static final String MARK = " (1.0)";

  private static final Form PAPER = words("a0", "a1", "a2", "a3", "a4", "tabloid", "letter");

  private static final Form LEFT_OUT =
      list(
          words(
              "howToRead",
              "personas",
              "overview",
              "stages",
              "painPoints",
              "opportunities",
              "metrics",
              "reviews"));

  private static final Form TILING =
      object(
              Map.of(
                  "sheet", PAPER, "overlap", number(0, 50), "cropMarks", words("drawn", "omitted")))
          .with("sheet");

  private static final Form POSTER =
      object(Map.of("paper", PAPER, "fit", words("readable", "onePage"), "tiling", TILING));

  private static final Form EXPORTS =
      object(
          Map.of(
              "audience",
              words("client", "internal"),
              "project",
              words("enclosed", "leftOut"),
              "poster",
              POSTER,
              "handout",
              object(Map.of("paper", PAPER, "leftOut", LEFT_OUT)),
              "deck",
              object(Map.of("leftOut", LEFT_OUT))));

  private static final Form LEVEL =
      object(
          Map.of(
              "name",
              text(),
              "face",
              words(
                  "angry",
                  "sad",
                  "unhappy",
                  "confused",
                  "calm",
                  "surprised",
                  "smiling",
                  "happy",
                  "delighted")));

  private static final Form SCALE =
      object(
          Map.of(
              "veryBad", LEVEL, "bad", LEVEL, "neutral", LEVEL, "good", LEVEL, "veryGood", LEVEL));

  @Override
  public FormatVersion to() {
    return new FormatVersion(1, 1);
  }

  @Override
  public String name() {
    return "names taken by exports, widths of steps, feelings, hidden curves and drawn links";
  }

  @Override
  public Migrated applyTo(Node.Properties project) {
    return new Rewriting(project, List.of())
        .at(List.of(), "exports", EXPORTS)
        .at(List.of("maps"), "emotionScale", SCALE)
        .at(List.of("maps"), "linkLines", words("hidden", "drawn"))
        .at(List.of("maps", "stages", "steps"), "width", number(0.5, 4))
        .at(List.of("maps", "curves"), "visibility", words("shown", "hidden"))
        .done();
  }

  /// The project, less and less of it under names that are taken.
  private record Rewriting(Node.Properties project, List<Repair> repairs) {

    Rewriting at(List<String> way, String name, Form form) {
      List<Repair> done = new ArrayList<>();
      Node.Properties freed = project.changedAt(way, it -> freed(it, name, form, done));
      return new Rewriting(freed, Stream.concat(repairs.stream(), inOne(done)).toList());
    }

    Migrated done() {
      return new Migrated(project, repairs);
    }

    private static Node.Properties freed(
        Node.Properties object, String name, Form form, List<Repair> done) {
      Optional<Node> taken = object.get(name).filter(it -> !form.fits(it));
      taken.ifPresent(it -> done.add(repair(it, name, free(object, name))));
      return taken.isPresent() ? moved(object, name) : object;
    }

    private static Repair repair(Node taken, String name, String free) {
      return new Repair(taken.spot(), "problem.repair.name-taken", List.of(name, free));
    }

    /// The first of them, which says how many more there are.
    private static Stream<Repair> inOne(List<Repair> done) {
      return done.stream().limit(1).map(it -> it.with(done.size() - 1));
    }

    private static String free(Node.Properties object, String name) {
      String free = name + MARK;
      while (object.nodes().containsKey(free)) {
        free += MARK;
      }
      return free;
    }

    private static Node.Properties moved(Node.Properties object, String name) {
      Map<String, Node> nodes = new LinkedHashMap<>(object.nodes());
      nodes.put(free(object, name), nodes.remove(name));
      return new Node.Properties(object.spot(), nodes);
    }
  }
}
