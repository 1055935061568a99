package org.periplo.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.periplo.export.ExportFormat;
import org.periplo.messages.Messages;
import org.periplo.model.Audience;
import org.periplo.model.Enclosure;
import org.periplo.model.ExportSetup;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Paper;
import org.periplo.model.Project;
import org.periplo.model.Tiling;

/// Where a person says what is exported, and how: what can be said depends on what is made.
final class OptionsPane extends VBox {

  private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0, 6.0);
  private static final double POINTS_IN_INCH = 72;

  private final Project project;
  private final MapId shown;
  private final Messages messages;
  private final Rows rows;
  private final Consumer<ExportWish> changed;
  private ExportWish wish;

  /// @param shown the map that is looked at
  /// @param changed is told what else is wished for
  OptionsPane(
      Project project,
      MapId shown,
      ExportWish wish,
      Messages messages,
      Consumer<ExportWish> changed) {
    this.project = project;
    this.shown = shown;
    this.wish = wish;
    this.messages = messages;
    this.changed = changed;
    rows = new Rows(messages);
    getStyleClass().add("options");
    fill();
  }

  private void fill() {
    List<Node> parts = new ArrayList<>();
    parts.add(
        new KindTiles(messages)
            .of(wish.kind(), kind -> rebuild(it -> it.making(kind), KindTiles.id(kind))));
    parts.add(
        rows.segments(
            "exporting.format",
            wish.formats(),
            it -> messages.text(it.nameKey()),
            wish.format(),
            format ->
                rebuild(
                    it -> it.as(format), "exporting-format-" + wish.formats().indexOf(format))));
    if (project.maps().size() > 1) {
      parts.add(maps());
    }
    parts.add(audience());
    parts.addAll(kindRows());
    if (wish.format() == ExportFormat.PNG) {
      parts.add(scale());
    }
    if (wish.format() == ExportFormat.PDF) {
      parts.add(enclosure());
    }
    getChildren().setAll(parts);
  }

  /// The rows of what is made.
  private List<Node> kindRows() {
    return switch (wish.kind()) {
      case POSTER, CANVAS -> new PosterRows(rows, wish, this::change, this::rebuildTiling).all();
      case HANDOUT -> List.of(handoutPaper(), handoutParts());
      case STICKIES -> List.of(stickyPaper());
      case DECK -> List.of(deckParts());
      default -> List.of();
    };
  }

  private void rebuildTiling(UnaryOperator<ExportWish> change) {
    rebuild(change, "exporting-tiling");
  }

  private Node handoutPaper() {
    return paper(
        wish.setup().handout().paper(),
        paper -> changeSetup(it -> it.withHandout(it.handout().withPaper(paper))));
  }

  /// Notes to cut out come on the sheets of posters in parts, if there are any, else on the paper
  /// of handouts.
  private Node stickyPaper() {
    return wish.setup()
        .poster()
        .tiling()
        .map(tiling -> paper(tiling.sheet(), sheet -> tile(tiling.withSheet(sheet))))
        .orElseGet(this::handoutPaper);
  }

  private void tile(Tiling tiling) {
    change(it -> it.poster(poster -> poster.withTiling(Optional.of(tiling))));
  }

  private Node paper(Paper chosen, Consumer<Paper> choose) {
    return rows.choice(
        "exporting.paper",
        List.of(Paper.values()),
        it -> messages.text("paper." + it.name().toLowerCase(Locale.ROOT)),
        chosen,
        choose);
  }

  private Node handoutParts() {
    return new PartRows(rows)
        .of(
            wish.setup().handout().leftOut(),
            out -> changeSetup(it -> it.withHandout(it.handout().withLeftOut(out))));
  }

  private Node deckParts() {
    return new PartRows(rows)
        .of(
            wish.setup().deck().leftOut(),
            out -> changeSetup(it -> it.withDeck(it.deck().withLeftOut(out))));
  }

  private void changeSetup(UnaryOperator<ExportSetup> change) {
    change(it -> it.setup(change));
  }

  private Node maps() {
    return rows.choice(
        "exporting.maps",
        Stream.concat(
                Stream.of(Optional.<MapId>empty()),
                Stream.concat(Stream.of(shown), others()).map(Optional::of))
            .toList(),
        it -> it.flatMap(project::map).map(JourneyMap::name).orElseGet(this::allMaps),
        wish.map(),
        map -> change(it -> it.withMap(map)));
  }

  private Stream<MapId> others() {
    return project.maps().stream().map(JourneyMap::id).filter(it -> !it.equals(shown));
  }

  private String allMaps() {
    return messages.text("exporting.maps.all", project.maps().size());
  }

  private Node audience() {
    return rows.segments(
        "exporting.audience",
        List.of(Audience.values()),
        it -> messages.text("audience." + it.name().toLowerCase(Locale.ROOT)),
        wish.setup().audience(),
        audience ->
            rebuild(
                it -> it.setup(setup -> setup.withAudience(audience)),
                "exporting-audience-" + List.of(Audience.values()).indexOf(audience)));
  }

  private Node scale() {
    List<Double> scales =
        Stream.concat(SCALES.stream(), Stream.of(wish.scale())).sorted().distinct().toList();
    return rows.choice(
        "exporting.scale",
        scales,
        it -> messages.text("exporting.scale.of", it, it * POINTS_IN_INCH),
        wish.scale(),
        scale -> change(it -> it.withScale(scale)));
  }

  private CheckBox enclosure() {
    return rows.tick(
        "exporting-enclosure",
        messages.text("exporting.enclosure"),
        wish.setup().enclosure() == Enclosure.ENCLOSED,
        ticked -> enclose(ticked ? Enclosure.ENCLOSED : Enclosure.LEFT_OUT));
  }

  /// Only what differs from what suits the audience is remembered.
  private void enclose(Enclosure enclosure) {
    change(
        wanted ->
            wanted.setup(
                setup -> {
                  boolean usual = setup.withProject(Optional.empty()).enclosure() == enclosure;
                  return setup.withProject(usual ? Optional.empty() : Optional.of(enclosure));
                }));
  }

  private void change(UnaryOperator<ExportWish> change) {
    wish = change.apply(wish);
    changed.accept(wish);
  }

  /// Changes what decides on the other rows, too; the keyboard stays where it was.
  ///
  /// @param focused the id of what had it
  private void rebuild(UnaryOperator<ExportWish> change, String focused) {
    change(change);
    fill();
    Optional.ofNullable(lookup("#" + focused)).ifPresent(Node::requestFocus);
  }
}
