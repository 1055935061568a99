package org.periplo.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.periplo.model.CropMarks;
import org.periplo.model.Paper;
import org.periplo.model.PosterFit;
import org.periplo.model.PosterSetup;
import org.periplo.model.Tiling;

/// The rows in which the posters of an export are set.
///
/// @param change is told what to change of the wish
/// @param rebuild the same, where other rows are needed afterwards
record PosterRows(
    Rows rows,
    ExportWish wish,
    Consumer<UnaryOperator<ExportWish>> change,
    Consumer<UnaryOperator<ExportWish>> rebuild) {

  private static final double MOST_OVERLAP = 50;

  List<Node> all() {
    List<Node> all = new ArrayList<>(List.of(paper()));
    if (poster().paper().isPresent()) {
      all.add(fit());
    }
    all.add(tiled());
    poster().tiling().ifPresent(it -> all.addAll(tiling(it)));
    return all;
  }

  private PosterSetup poster() {
    return wish.setup().poster();
  }

  private Node paper() {
    return rows.choice(
        "exporting.paper",
        Stream.concat(
                Stream.of(Optional.<Paper>empty()), Stream.of(Paper.values()).map(Optional::of))
            .toList(),
        it -> it.map(this::name).orElseGet(() -> text("exporting.paper.natural")),
        poster().paper(),
        paper -> rebuild.accept(it -> it.poster(poster -> poster.withPaper(paper))));
  }

  private Node fit() {
    return rows.segments(
        "exporting.fit",
        List.of(PosterFit.values()),
        it -> text(it == PosterFit.READABLE ? "exporting.fit.readable" : "exporting.fit.one-page"),
        poster().fit(),
        fit -> change.accept(it -> it.poster(poster -> poster.withFit(fit))));
  }

  private Node tiled() {
    return rows.tick(
        "exporting-tiling",
        text("exporting.tiling"),
        poster().tiling().isPresent(),
        ticked ->
            rebuild.accept(
                it ->
                    it.poster(
                        poster ->
                            poster.withTiling(
                                ticked ? Optional.of(Tiling.USUAL) : Optional.empty()))));
  }

  private List<Node> tiling(Tiling tiling) {
    return List.of(
        rows.choice(
            "exporting.sheet",
            List.of(Paper.values()),
            this::name,
            tiling.sheet(),
            sheet -> tile(it -> it.withSheet(sheet))),
        rows.number(
            "exporting.overlap",
            0,
            MOST_OVERLAP,
            tiling.overlap(),
            overlap -> tile(it -> it.withOverlap(overlap))),
        rows.tick(
            "exporting-crop-marks",
            text("exporting.crop-marks"),
            tiling.cropMarks() == CropMarks.DRAWN,
            ticked -> tile(it -> it.withCropMarks(ticked ? CropMarks.DRAWN : CropMarks.OMITTED))));
  }

  private void tile(UnaryOperator<Tiling> tiling) {
    change.accept(it -> it.poster(poster -> poster.withTiling(poster.tiling().map(tiling))));
  }

  private String name(Paper paper) {
    return text("paper." + paper.name().toLowerCase(Locale.ROOT));
  }

  private String text(String key) {
    return rows.messages().text(key);
  }
}
