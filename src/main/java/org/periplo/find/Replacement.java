package org.periplo.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;
import org.periplo.edit.EditName;
import org.periplo.model.ChannelId;
import org.periplo.model.MapId;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.model.SegmentId;
import org.periplo.model.StageId;
import org.periplo.model.TeamId;

/// Words put in the place of others.
///
/// What nothing else tells apart keeps a name: a replacement that would leave a project, map,
/// stage, persona, segment, channel or team without one is refused. A tag of which nothing is left
/// is gone, and two tags that have become one stand once.
///
/// @param edit all of it as one edit; empty if nothing changes
/// @param count how many matches were replaced
/// @param refused the matches that could not be replaced, for they would have left no name
public record Replacement(Optional<Edit> edit, int count, List<Match> refused) {

  public Replacement {
    refused = List.copyOf(refused);
  }

  /// The replacement of matches.
  ///
  /// @param matches what [Search#find] gave for this very project, some or all
  /// @param by what stands in their places afterwards
  public static Replacement of(Project project, List<Match> matches, String by) {
    Map<Place, List<Match>> places = matches.stream().collect(Collectors.groupingBy(Match::place));
    List<Match> replaced = new ArrayList<>();
    List<Match> refused = new ArrayList<>();
    Project after =
        new ProjectWalk(
                (place, _, text) -> {
                  List<Match> here = places.getOrDefault(place, List.of());
                  String wanted = rewritten(text, here, by);
                  boolean refuses = wanted.isBlank() && needsName(place) && !here.isEmpty();
                  (refuses ? refused : replaced).addAll(here);
                  return refuses ? text : wanted;
                })
            .through(project);
    return new Replacement(edit(project, after, matches, by), replaced.size(), refused);
  }

  private static String rewritten(String text, List<Match> matches, String by) {
    StringBuilder rewritten = new StringBuilder();
    int kept = 0;
    for (Match match : matches) {
      rewritten.append(text, kept, match.range().start()).append(by);
      kept = match.range().end();
    }
    return rewritten.append(text, kept, text.length()).toString();
  }

  private static boolean needsName(Place place) {
    return place.field() == Field.NAME
        && place
            .element()
            .map(
                it ->
                    switch (it) {
                      case MapId _, StageId _, PersonaId _, SegmentId _, ChannelId _, TeamId _ ->
                          true;
                      default -> false;
                    })
            .orElse(true);
  }

  private static Optional<Edit> edit(
      Project before, Project after, List<Match> matches, String by) {
    List<Edit> edits = Difference.between(before, after);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EditGroup(
                new EditName("edit.replaceWords", List.of(matches.getFirst().found(), by)), edits));
  }
}
