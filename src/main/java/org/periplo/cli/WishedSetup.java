package org.periplo.cli;

import java.util.List;
import java.util.Optional;
import org.periplo.model.CropMarks;
import org.periplo.model.DocumentPart;
import org.periplo.model.Enclosure;
import org.periplo.model.ExportSetup;
import org.periplo.model.HandoutSetup;
import org.periplo.model.PosterFit;
import org.periplo.model.PosterSetup;
import org.periplo.model.Tiling;
import picocli.CommandLine.ParseResult;

/// How a project is exported: as it remembers, but for what the command line says.
record WishedSetup(ParseResult given) {

  ExportSetup over(ExportSetup remembered) throws RefusedException {
    return remembered
        .withAudience(given.matchedOptionValue(ExportSyntax.FOR, remembered.audience()))
        .withProject(enclosure().or(remembered::project))
        .withPoster(poster(remembered.poster()))
        .withHandout(handout(remembered.handout()))
        .withDeck(remembered.deck().withLeftOut(leftOut(remembered.deck().leftOut())));
  }

  private Optional<Enclosure> enclosure() throws RefusedException {
    boolean enclosed = given.hasMatchedOption(ExportSyntax.WITH_PROJECT);
    boolean leftOut = given.hasMatchedOption(ExportSyntax.WITHOUT_PROJECT);
    if (enclosed && leftOut) {
      throw new RefusedException(
          "cli.refused.both", ExportSyntax.WITH_PROJECT, ExportSyntax.WITHOUT_PROJECT);
    }
    return enclosed
        ? Optional.of(Enclosure.ENCLOSED)
        : leftOut ? Optional.of(Enclosure.LEFT_OUT) : Optional.empty();
  }

  private PosterSetup poster(PosterSetup remembered) {
    return remembered
        .withPaper(value(ExportSyntax.PAPER, new PaperChoice(remembered.paper())).paper())
        .withFit(fit(remembered.fit()))
        .withTiling(tiling(remembered.tiling()));
  }

  private PosterFit fit(PosterFit remembered) {
    return value(ExportSyntax.ONE_PAGE, remembered == PosterFit.ONE_PAGE)
        ? PosterFit.ONE_PAGE
        : PosterFit.READABLE;
  }

  private Optional<Tiling> tiling(Optional<Tiling> remembered) {
    Tiling before = remembered.orElse(Tiling.USUAL);
    return value(ExportSyntax.TILES, new PaperChoice(remembered.map(Tiling::sheet)))
        .paper()
        .map(before::withSheet)
        .map(it -> it.withOverlap(value(ExportSyntax.OVERLAP, it.overlap())))
        .map(it -> it.withCropMarks(cropMarks(it.cropMarks())));
  }

  private CropMarks cropMarks(CropMarks remembered) {
    return value(ExportSyntax.CROP_MARKS, remembered == CropMarks.DRAWN)
        ? CropMarks.DRAWN
        : CropMarks.OMITTED;
  }

  private HandoutSetup handout(HandoutSetup remembered) {
    PaperChoice paper = value(ExportSyntax.PAPER, new PaperChoice(Optional.of(remembered.paper())));
    return remembered
        .withPaper(paper.paper().orElse(remembered.paper()))
        .withLeftOut(leftOut(remembered.leftOut()));
  }

  private List<DocumentPart> leftOut(List<DocumentPart> remembered) {
    return value(ExportSyntax.LEAVE_OUT, remembered).stream().distinct().sorted().toList();
  }

  private <T> T value(String option, T otherwise) {
    return given.matchedOptionValue(option, otherwise);
  }
}
