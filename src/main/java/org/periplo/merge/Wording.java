package org.periplo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.periplo.merge.Conflict.Side;
import org.periplo.merge.Where.Step;
import org.periplo.messages.Messages;

/// Tells differences and conflicts in the words of whoever works on a project, and not of its file.
public record Wording(Messages messages) {

  /// A card's cell: to change it is to move the card.
  private static final Set<String> CELL = Set.of("lane", "step");

  /// A difference, in one line.
  public String of(Difference difference) {
    String place = place(difference.where());
    return switch (difference) {
      case Difference.Added _ -> messages.text("difference.added", place);
      case Difference.Removed _ -> messages.text("difference.removed", place);
      case Difference.Moved(Where where, Optional<String> behind) ->
          behind
              .map(it -> messages.text("difference.moved", place, name(where, it)))
              .orElseGet(() -> messages.text("difference.moved.first", place));
      case Difference.Changed(Where where, Optional<String> before, Optional<String> after) ->
          messages.text(key(where, before), place, value(where, after), value(where, before));
    };
  }

  private static String key(Where where, Optional<String> before) {
    return isCell(where)
        ? "difference.moved.cell"
        : before.isEmpty() ? "difference.set" : "difference.changed";
  }

  private static boolean isCell(Where where) {
    List<Step> steps = where.steps();
    int count = steps.size();
    return count > 1
        && steps.get(count - 2) instanceof Step.Element(String list, String _)
        && list.equals("cards")
        && steps.get(count - 1) instanceof Step.Property(String name)
        && CELL.contains(name);
  }

  /// A conflict, in one line with both values.
  public String of(Conflict conflict) {
    Where where = conflict.where();
    return messages.text(
        conflict.kept() == Side.MINE ? "conflict.mine" : "conflict.theirs",
        place(where),
        value(where, conflict.mine()),
        value(where, conflict.theirs()));
  }

  /// What somebody made of a place; empty if they took it away.
  public String value(Where where, Optional<String> value) {
    return value
        .map(it -> messages.text("difference.value", name(where, it)))
        .orElseGet(() -> messages.text("difference.nothing"));
  }

  /// A place, from the outside in, e.g. `map “Compra” › card “Repartidor” › text`.
  public String place(Where where) {
    List<String> words = new ArrayList<>();
    for (Step step : where.steps()) {
      words.add(
          switch (step) {
            case Step.Property(String name) -> property(name);
            case Step.Element(String list, String name) -> element(list, name);
            case Step.Position _ -> messages.text("difference.position");
          });
    }
    return String.join(" › ", words);
  }

  private String element(String list, String name) {
    String spoken =
        switch (list) {
          case "lanes" -> lane(name);
          case "leftOut" -> text("leftOut." + name).orElse(name);
          default -> name;
        };
    return text("element." + list, spoken)
        .orElseGet(() -> messages.text("difference.item", property(list), spoken));
  }

  /// As the file calls it if this version does not know it.
  private String property(String name) {
    return text("property." + name).orElse(name);
  }

  /// What is named at a place: the place of a lane, or what stands in one, names lanes, and some
  /// places take one of a few words only.
  private String name(Where where, String name) {
    return Choices.keyOf(where, name).flatMap(this::text).orElseGet(() -> own(where, name));
  }

  private String own(Where where, String name) {
    boolean namesLanes =
        where.steps().reversed().stream()
            .filter(it -> !(it instanceof Step.Position))
            .limit(1)
            .anyMatch(
                it ->
                    it.equals(new Step.Property("lane"))
                        || (it instanceof Step.Element(String list, _) && list.equals("lanes")));
    return namesLanes ? lane(name) : name;
  }

  /// A lane without a name of its own is called by its kind.
  private String lane(String name) {
    return text("lane." + name).orElse(name);
  }

  private Optional<String> text(String key, Object... arguments) {
    try {
      return Optional.of(messages.text(key, arguments));
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }
}
