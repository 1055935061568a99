package org.periplo.paint;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.MonotoneCubic;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.Bytes;
import org.periplo.model.CardId;
import org.periplo.model.CurveId;
import org.periplo.model.Extras;
import org.periplo.model.LaneId;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.StageId;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A drawing made by hand, with each kind of mark in it.
public final class SmallMap {

  private static final String BLUE_OVER_RED =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAIAAAAW4yFwAAAA"
          + "DklEQVR4nGNgYPgPhAwACAAB/wgOM6MAAAAASUVORK5CYII=";

  /// How large its page is.
  public static final Size SIZE = new Size(320, 240);

  /// A card of two paragraphs and three styles, with a strip.
  public static final BoxMark CARD =
      new BoxMark(
          Tag.of(Role.CARD, "Pain point", new CardId("cardQueue")),
          new Box(20, 80, 138, 72),
          Theme.CARD_RADIUS,
          Optional.of(new Fill.Solid(Palette.LIGHT.surface())),
          Optional.of(Stroke.of(Palette.LIGHT.hairline(), Theme.HAIRLINE)),
          Optional.of(Palette.LIGHT.bad()),
          Theme.CARD_ACCENT,
          Theme.CARD_PADDING,
          cardText());

  /// A touchpoint that does not exist yet: a broken line, no strip.
  public static final BoxMark MISSING =
      new BoxMark(
          Tag.of(Role.CARD, "Touchpoint", new CardId("cardGuide")),
          new Box(170, 80, 130, 40),
          Theme.CARD_RADIUS,
          Optional.empty(),
          Optional.of(Stroke.dashed(Palette.LIGHT.quiet(), 1)),
          Optional.empty(),
          0,
          Insets.all(8),
          Typesetter.set("Guía de bienvenida", Theme.LIGHT.card(), 114));

  /// The head of a stage.
  public static final ChevronMark STAGE =
      new ChevronMark(
          Tag.of(Role.STAGE, "Stage", new StageId("stageChoice")),
          new Box(20, 36, 280, Theme.STAGE_HEIGHT),
          Theme.CHEVRON_POINT,
          ChevronMark.Start.NOTCHED,
          Palette.LIGHT.accent(0),
          Insets.of(24, 0),
          Typesetter.set("Choice & purchase", Theme.LIGHT.stage(0), 232));

  /// What lies under the drawing.
  public static final PathMark GRADIENT =
      new PathMark(
          Tag.DECORATION,
          Path.polygon(List.of(new Point(20, 160), new Point(300, 160), new Point(160, 230))),
          Optional.of(new Fill.Gradient(Palette.LIGHT.good(), Palette.LIGHT.surface())),
          Optional.empty());

  /// A text at the right.
  public static final TextMark TITLE =
      TextMark.at(
          Tag.of(Role.TITLE, "Title"),
          20,
          4,
          Typesetter.set("Compra omnicanal", Theme.LIGHT.title(), 280)
              .aligned(TextBlock.Align.RIGHT));

  /// A picture: one blue pixel over one red one.
  public static final PictureMark PICTURE =
      new PictureMark(
          Tag.of(Role.FIGURE, "Two colours"),
          new Box(270, 180, 30, 40),
          new Picture(
              new PictureId("pictureLogo"),
              "Two colours",
              PictureFormat.PNG,
              Bytes.copyOf(Base64.getDecoder().decode(BLUE_OVER_RED)),
              Extras.NONE));

  private SmallMap() {}

  /// The marks, the lowest first.
  public static List<Mark> marks() {
    return List.of(
        BoxMark.filled(Tag.DECORATION, new Box(0, 72, 320, 88), Palette.LIGHT.shade()),
        GRADIENT,
        TITLE,
        STAGE,
        CARD,
        MISSING,
        curve(),
        PICTURE,
        BoxMark.filled(
            Tag.decorationOf(new LaneId("laneFeelings")),
            new Box(4, 160, 8, 70),
            Palette.LIGHT.hairline()));
  }

  /// One page with the marks on it.
  public static Document document() {
    return new Document("Small map", "es", "Ana <Ruiz>", List.of(page("Choice")));
  }

  /// Two pages, the lower one with notes.
  public static Document twoPages() {
    Page second = page("Again").withNotes("What to say.");
    return new Document("Small map", "es", "", List.of(page("Choice"), second));
  }

  private static Page page(String title) {
    return Page.of(title, new Drawing(SIZE, marks()));
  }

  private static TextBlock cardText() {
    Run bold = new Run("Waits ", Theme.LIGHT.lane());
    Run plain = new Run("six hours for a delivery that nobody announced", Theme.LIGHT.card());
    return Typesetter.set(
        List.of(
            new Paragraph(List.of(bold, plain), 0),
            Paragraph.of("«Perdí la mañana»", Theme.LIGHT.quote(), 3)),
        118);
  }

  private static GroupMark curve() {
    Path path =
        MonotoneCubic.through(
            List.of(new Point(40, 220), new Point(150, 180), new Point(250, 200)));
    return new GroupMark(
        Tag.of(Role.FIGURE, "Feelings: bad, good, so-so", new CurveId("curveFelt")),
        List.of(
            PathMark.stroked(Tag.DECORATION, path, Stroke.of(Palette.LIGHT.ink(), 1.5)),
            new EllipseMark(
                Tag.DECORATION,
                Box.around(new Point(150, 180), Theme.FACE, Theme.FACE),
                Optional.of(new Fill.Solid(Palette.LIGHT.good())),
                Optional.of(Stroke.of(Palette.LIGHT.surface(), 2)))));
  }
}
