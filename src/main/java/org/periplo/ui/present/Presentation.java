package org.periplo.ui.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.ui.present.Scene.OfStage;
import org.periplo.ui.present.Scene.WholeMap;

/// A way through a map, and how far somebody has come: the whole map, its stages one after another,
/// and the whole map again.
///
/// What was collapsed before is left out of it.
///
/// @param scenes two or more; the first and the last show the whole map
/// @param index which of them is seen, counted from 0
public record Presentation(List<Scene> scenes, int index) {

  /// @throws IndexOutOfBoundsException if there is no scene at the index
  public Presentation {
    scenes = List.copyOf(scenes);
    index = Objects.checkIndex(index, scenes.size());
  }

  /// A presentation of a map from its beginning.
  ///
  /// @param collapsed lanes and stages of which only the names are shown
  public static Presentation of(
      JourneyMap map, PresentationPlan plan, Set<? extends ElementId> collapsed) {
    List<LaneId> lanes = plan.lanesOf(map).stream().filter(it -> !collapsed.contains(it)).toList();
    List<Scene> scenes = new ArrayList<>();
    scenes.add(new WholeMap());
    map.stages().stream()
        .map(Stage::id)
        .filter(it -> !collapsed.contains(it))
        .flatMap(it -> scenes(it, lanes, plan.reveal()))
        .forEach(scenes::add);
    scenes.add(new WholeMap());
    return new Presentation(scenes, 0);
  }

  private static Stream<Scene> scenes(StageId stage, List<LaneId> lanes, Reveal reveal) {
    int first = reveal == Reveal.ONE_BY_ONE ? Math.min(1, lanes.size()) : lanes.size();
    return IntStream.rangeClosed(first, lanes.size())
        .mapToObj(
            count ->
                new OfStage(
                    stage,
                    lanes.subList(0, count),
                    Set.copyOf(lanes.subList(count, lanes.size()))));
  }

  /// What is seen.
  public Scene scene() {
    return scenes.get(index);
  }

  /// A scene further on; the last stays the last.
  public Presentation next() {
    return at(Math.min(index + 1, scenes.size() - 1));
  }

  /// The scene before; the first stays the first.
  public Presentation previous() {
    return at(Math.max(0, index - 1));
  }

  /// The whole map in the beginning.
  public Presentation first() {
    return at(0);
  }

  /// The whole map in the end.
  public Presentation last() {
    return at(scenes.size() - 1);
  }

  /// The beginning of a stage; the same if that is not presented.
  ///
  /// @param number counted from 1
  public Presentation atStage(int number) {
    List<StageId> stages = stages();
    return number >= 1 && number <= stages.size() ? atStage(stages.get(number - 1)) : this;
  }

  /// The beginning of a stage; the same if that is not presented.
  public Presentation atStage(StageId stage) {
    return indices(stage).boxed().findFirst().map(this::at).orElse(this);
  }

  /// The stages that are presented, in their order.
  public List<StageId> stages() {
    return scenes.stream().flatMap(it -> stageOf(it).stream()).distinct().toList();
  }

  /// The stage that is seen; empty for the whole map.
  public Optional<StageId> stage() {
    return stageOf(scene());
  }

  private static Optional<StageId> stageOf(Scene scene) {
    return switch (scene) {
      case OfStage it -> Optional.of(it.stage());
      case WholeMap _ -> Optional.empty();
    };
  }

  private IntStream indices(StageId stage) {
    return IntStream.range(0, scenes.size())
        .filter(it -> stageOf(scenes.get(it)).filter(stage::equals).isPresent());
  }

  private Presentation at(int other) {
    return new Presentation(scenes, other);
  }

  /// Another presentation at the place where this one is, as after an edit.
  ///
  /// What was revealed stays revealed. Where the stage is gone, it is the beginning of the next one
  /// that is left.
  public Presentation continuedIn(Presentation other) {
    return switch (scene()) {
      case WholeMap _ -> index == 0 ? other.first() : other.last();
      case OfStage it -> other.stages().contains(it.stage()) ? other.asFarAs(it) : after(other);
    };
  }

  private Presentation asFarAs(OfStage seen) {
    int[] its = indices(seen.stage()).toArray();
    OfStage whole = (OfStage) scenes.get(its[its.length - 1]);
    Set<LaneId> wanted = new HashSet<>(seen.revealed());
    wanted.retainAll(whole.revealed());
    return IntStream.of(its)
        .filter(it -> ((OfStage) scenes.get(it)).revealed().containsAll(wanted))
        .boxed()
        .findFirst()
        .map(this::at)
        .orElseThrow();
  }

  private Presentation after(Presentation other) {
    List<StageId> left = other.stages();
    return scenes.subList(index, scenes.size()).stream()
        .flatMap(it -> stageOf(it).stream())
        .filter(left::contains)
        .findFirst()
        .map(other::atStage)
        .orElseGet(other::last);
  }
}
