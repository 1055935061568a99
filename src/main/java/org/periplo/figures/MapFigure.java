package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.geometry.Size;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedStep;
import org.periplo.model.StepId;
import org.periplo.theme.Palette;

/// The marks of a map, in layers that share one origin.
///
/// @param size of the map
/// @param ground tints and hairlines, under all else
/// @param heads stages and steps
/// @param labels what stands in the column of lane labels
/// @param cards in the order of the lanes
/// @param curves the emotion curves
/// @param links the lines between cards that are tied
/// @param read heads and cards in the order of reading: stage by stage, step by step, from lane to
///     lane
public record MapFigure(
    Size size,
    List<Mark> ground,
    List<Mark> heads,
    List<Mark> labels,
    List<Mark> cards,
    List<Mark> curves,
    List<Mark> links,
    List<Mark> read) {

  public MapFigure {
    ground = List.copyOf(ground);
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
    cards = List.copyOf(cards);
    curves = List.copyOf(curves);
    links = List.copyOf(links);
    read = List.copyOf(read);
  }

  /// The figure of a laid-out map.
  public static MapFigure of(MapLayout layout, Palette palette) {
    return of(layout, palette, Ruling.STAGES);
  }

  /// The figure of a laid-out map, ruled as it is needed.
  public static MapFigure of(MapLayout layout, Palette palette, Ruling ruling) {
    List<Mark> ground =
        Stream.concat(
                layout.lanes().stream().flatMap(it -> LaneFigure.ground(it, palette).stream()),
                GridFigure.of(layout, palette, ruling).stream())
            .toList();
    List<Mark> cards = layout.cards().stream().map(it -> CardFigure.of(it, palette)).toList();
    return new MapFigure(
        layout.size(),
        ground,
        heads(layout, palette),
        layout.lanes().stream().flatMap(it -> LaneFigure.label(it, palette).stream()).toList(),
        cards,
        layout.curves().stream().map(it -> EmotionFigure.of(it, palette)).toList(),
        layout.links().stream().map(it -> LinkFigure.of(it, palette)).toList(),
        read(layout, cards, palette));
  }

  private static List<Mark> heads(MapLayout layout, Palette palette) {
    List<Mark> heads = new ArrayList<>();
    layout.stages().forEach(it -> heads.add(StageFigure.of(it, palette)));
    layout.steps().forEach(it -> heads.add(StepFigure.of(it)));
    return heads;
  }

  private static List<Mark> read(MapLayout layout, List<Mark> cards, Palette palette) {
    List<Mark> read = new ArrayList<>();
    Optional<Integer> stage = Optional.empty();
    for (PlacedStep step : layout.steps()) {
      if (!stage.equals(Optional.of(step.stage()))) {
        stage = Optional.of(step.stage());
        read.add(StageFigure.of(layout.stages().get(step.stage()), palette));
      }
      read.add(StepFigure.of(step));
      addCards(read, layout.cards(), cards, step.step().id());
    }
    return read;
  }

  private static void addCards(
      List<Mark> read, List<PlacedCard> placed, List<Mark> cards, StepId step) {
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).card().step().equals(step)) {
        read.add(cards.get(i));
      }
    }
  }

  /// All of it as one drawing, in the order of reading.
  public Drawing whole() {
    return new Drawing(
        size, Stream.of(ground, labels, read, curves, links).flatMap(List::stream).toList());
  }

  /// What moves in both directions when the map is scrolled.
  public Drawing body() {
    return new Drawing(
        size, Stream.of(ground, cards, curves, links).flatMap(List::stream).toList());
  }

  /// What stays at the top when the map is scrolled.
  public Drawing head() {
    return new Drawing(size, heads);
  }

  /// What stays at the left when the map is scrolled.
  public Drawing label() {
    return new Drawing(size, labels);
  }
}
