package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.layout.PlacedStage;

/// What is read of one stage of a tiled poster, from its head to its last card.
record StageMarks(PlacedStage stage, List<Mark> marks) {

  /// Parts what is read of a map, where a head of a stage begins.
  ///
  /// @param read in the order of reading
  static List<StageMarks> of(TiledPoster poster, List<Mark> read) {
    List<StageMarks> all = new ArrayList<>();
    for (Mark mark : read) {
      if (mark.tag().role() == Role.STAGE) {
        all.add(new StageMarks(poster.layout().stages().get(all.size()), new ArrayList<>()));
      }
      all.getLast().marks.add(poster.ofMap().of(mark));
    }
    return all;
  }

  /// What the head of a stage means in the margin: it names the stage again where something of it
  /// is read on a sheet, and its own head is on another.
  static Tag tag(PlacedStage stage, List<Mark> seen) {
    boolean speaks = seen.stream().anyMatch(it -> !it.tag().isDecoration());
    boolean headed = seen.stream().anyMatch(it -> it.tag().role() == Role.STAGE);
    return speaks && !headed ? Tag.of(Role.STAGE, stage.stage().name()) : Tag.DECORATION;
  }
}
