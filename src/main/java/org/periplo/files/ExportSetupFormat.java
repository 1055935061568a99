package org.periplo.files;

import static org.periplo.files.ListCodec.line;
import static org.periplo.files.Values.REAL;
import static org.periplo.files.Values.choice;

import java.util.List;
import org.periplo.model.Audience;
import org.periplo.model.CropMarks;
import org.periplo.model.DeckSetup;
import org.periplo.model.DeckSetupBuilder;
import org.periplo.model.DocumentPart;
import org.periplo.model.Enclosure;
import org.periplo.model.ExportSetup;
import org.periplo.model.ExportSetupBuilder;
import org.periplo.model.HandoutSetup;
import org.periplo.model.HandoutSetupBuilder;
import org.periplo.model.Paper;
import org.periplo.model.PosterFit;
import org.periplo.model.PosterSetup;
import org.periplo.model.PosterSetupBuilder;
import org.periplo.model.Tiling;
import org.periplo.model.TilingBuilder;

/// How the choices about a project's exports stand in a file: only those that are not the usual
/// ones.
final class ExportSetupFormat {

  private static final Codec<List<DocumentPart>> PARTS = line(choice(DocumentPart.class));

  private static final Codec<Tiling> TILING =
      Shape.line(TilingBuilder::builder, TilingBuilder::build)
          .required("sheet", choice(Paper.class), Tiling::sheet, TilingBuilder::sheet)
          .usual("overlap", REAL, Tiling.USUAL.overlap(), Tiling::overlap, TilingBuilder::overlap)
          .usual(
              "cropMarks",
              choice(CropMarks.class),
              Tiling.USUAL.cropMarks(),
              Tiling::cropMarks,
              TilingBuilder::cropMarks)
          .keeping(Tiling::extras, TilingBuilder::extras);

  private static final Codec<PosterSetup> POSTER =
      Shape.lines(PosterSetupBuilder::builder, PosterSetupBuilder::build)
          .optional("paper", choice(Paper.class), PosterSetup::paper, PosterSetupBuilder::paper)
          .usual(
              "fit",
              choice(PosterFit.class),
              PosterSetup.USUAL.fit(),
              PosterSetup::fit,
              PosterSetupBuilder::fit)
          .optional("tiling", TILING, PosterSetup::tiling, PosterSetupBuilder::tiling)
          .keeping(PosterSetup::extras, PosterSetupBuilder::extras);

  private static final Codec<HandoutSetup> HANDOUT =
      Shape.lines(HandoutSetupBuilder::builder, HandoutSetupBuilder::build)
          .usual(
              "paper",
              choice(Paper.class),
              HandoutSetup.USUAL.paper(),
              HandoutSetup::paper,
              HandoutSetupBuilder::paper)
          .list("leftOut", PARTS, HandoutSetup::leftOut, HandoutSetupBuilder::leftOut)
          .keeping(HandoutSetup::extras, HandoutSetupBuilder::extras);

  private static final Codec<DeckSetup> DECK =
      Shape.lines(DeckSetupBuilder::builder, DeckSetupBuilder::build)
          .list("leftOut", PARTS, DeckSetup::leftOut, DeckSetupBuilder::leftOut)
          .keeping(DeckSetup::extras, DeckSetupBuilder::extras);

  static final Codec<ExportSetup> SETUP =
      Shape.lines(ExportSetupBuilder::builder, ExportSetupBuilder::build)
          .usual(
              "audience",
              choice(Audience.class),
              ExportSetup.USUAL.audience(),
              ExportSetup::audience,
              ExportSetupBuilder::audience)
          .optional(
              "project", choice(Enclosure.class), ExportSetup::project, ExportSetupBuilder::project)
          .usual(
              "poster", POSTER, PosterSetup.USUAL, ExportSetup::poster, ExportSetupBuilder::poster)
          .usual(
              "handout",
              HANDOUT,
              HandoutSetup.USUAL,
              ExportSetup::handout,
              ExportSetupBuilder::handout)
          .usual("deck", DECK, DeckSetup.USUAL, ExportSetup::deck, ExportSetupBuilder::deck)
          .keeping(ExportSetup::extras, ExportSetupBuilder::extras);

  private ExportSetupFormat() {}
}
