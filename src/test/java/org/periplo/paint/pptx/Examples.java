package org.periplo.paint.pptx;

import java.util.ArrayList;
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
import org.periplo.model.Extras;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.StageId;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Documents with every kind of mark in them.
final class Examples {

  static final Size SLIDE = new Size(960, 540);
  private static final Theme THEME = Theme.LIGHT;
  private static final Palette PALETTE = Palette.LIGHT;
  static final Picture DOT =
      new Picture(
          new PictureId("dot"),
          "Un punto rojo",
          PictureFormat.PNG,
          Bytes.copyOf(
              Base64.getDecoder()
                  .decode(
                      "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mM4YKSNFTEMLQkA/J1HQTAiMKUAAAAASUVORK5CYII=")),
          Extras.NONE);

  private Examples() {}

  /// A cover, a slide with everything, and a slide that has no title on it.
  static Document document() {
    return new Document(
        "Compra omnicanal & más", "es", "Periplo", List.of(cover(), everything(), untitled()));
  }

  /// The same and slides with a table, a chart and connectors.
  static Document withFrames() {
    List<Page> pages = new ArrayList<>(document().pages());
    pages.addAll(List.of(Frames.tablePage(), Frames.chartPage(), Frames.connectorPage()));
    return document().withPages(pages);
  }

  static Page cover() {
    return Page.of(
        "Compra omnicanal",
        new Drawing(
            SLIDE,
            List.of(
                BoxMark.filled(Tag.DECORATION, Box.of(SLIDE), PALETTE.shade()),
                title("Compra omnicanal de un electrodoméstico", 200),
                text(
                    Role.SUBTITLE,
                    "Lucía, 34 años · estado actual",
                    THEME.subtitle(),
                    42,
                    245,
                    500))));
  }

  static Page everything() {
    List<Mark> marks = new ArrayList<>();
    marks.add(BoxMark.filled(Tag.DECORATION, Box.of(SLIDE), Colour.WHITE));
    marks.add(title("Entrega y uso: la espera hunde la experiencia", 30));
    marks.add(
        text(
            Role.SUBTITLE,
            "Objetivo de Lucía: tener la lavadora funcionando hoy, sin perder la mañana",
            THEME.subtitle(),
            42,
            64,
            700));
    marks.addAll(stages());
    marks.addAll(cards());
    marks.add(curve());
    marks.add(new PictureMark(Tag.of(Role.FIGURE, ""), new Box(850, 30, 24, 24), DOT));
    marks.add(new PictureMark(Tag.of(Role.FIGURE, "Logo"), new Box(880, 30, 24, 24), DOT));
    marks.add(gradient());
    marks.add(
        PathMark.stroked(
            Tag.DECORATION,
            Path.line(List.of(new Point(42, 500), new Point(918, 500))),
            Stroke.of(PALETTE.hairline(), Theme.HAIRLINE)));
    marks.add(
        new TextMark(
            Tag.of(Role.NOTE, ""),
            new Box(718, 505, 200, 12),
            Typesetter.set("a la derecha", THEME.note(), 200).aligned(TextBlock.Align.RIGHT)));
    return Page.of("Entrega y uso", new Drawing(SLIDE, marks))
        .withNotes("Lo dice el 62 %.\nFuente: encuesta");
  }

  static Page untitled() {
    return Page.of("Sin título a la vista", new Drawing(SLIDE, cards()));
  }

  private static Mark title(String words, double y) {
    return text(Role.TITLE, words, THEME.title(), 42, y, 800);
  }

  static TextMark text(Role role, String words, TextStyle style, double x, double y, double width) {
    return TextMark.at(Tag.of(role, ""), x, y, Typesetter.set(words, style, width));
  }

  private static List<Mark> stages() {
    List<Mark> stages = new ArrayList<>();
    String[] names = {"Conciencia", "Consideración", "Evaluación de alternativas", "Compra"};
    for (int i = 0; i < names.length; i++) {
      stages.add(
          new ChevronMark(
              Tag.of(Role.STAGE, names[i], new StageId("stage-" + i)),
              new Box(42 + i * 138, 92, 148, Theme.STAGE_HEIGHT),
              Theme.CHEVRON_POINT,
              i == 0 ? ChevronMark.Start.STRAIGHT : ChevronMark.Start.NOTCHED,
              PALETTE.accent(i),
              new Insets(0, 16, 0, i == 0 ? 10 : 22),
              Typesetter.set(names[i], THEME.stage(i), 148 - 16 - (i == 0 ? 10 : 22))));
    }
    return stages;
  }

  static List<Mark> cards() {
    String[] words = {
      "Repartidor",
      "Guía de bienvenida impresa dentro de la caja, con un código para registrar la garantía",
      "Vídeo de instalación",
      "Seguimiento por SMS: «su pedido sale hoy» y después nada durante dos días",
      "Llamada al centro de atención telefónica-comercial y espera de más de diez minutos"
    };
    List<Mark> cards = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      cards.add(card(i, words[i], 42 + i * 138, 140));
    }
    return cards;
  }

  static BoxMark card(int index, String words, double x, double y) {
    double width = THEME.stepWidth() - 2 * Theme.CARD_GAP;
    TextBlock text =
        Typesetter.set(
            List.of(
                Paragraph.of(words, THEME.card()),
                new Paragraph(
                    List.of(
                        new Run("Gravedad ", THEME.detail()),
                        new Run("5 de 5", THEME.detail().in(FontFace.BOLD)),
                        new Run(" · 214 encuestas", THEME.detail().in(PALETTE.bad()))),
                    3)),
            width - Theme.CARD_PADDING.horizontal());
    Colour line = PALETTE.hairline();
    return new BoxMark(
        Tag.of(Role.CARD, "Punto de contacto", new CardId("card-" + index)),
        new Box(x, y, width, text.height() + Theme.CARD_PADDING.vertical()),
        Theme.CARD_RADIUS,
        Optional.of(new Fill.Solid(PALETTE.surface())),
        Optional.of(index == 3 ? Stroke.dashed(line, 0.75) : Stroke.of(line, 0.75)),
        Optional.of(PALETTE.accent(index)),
        Theme.CARD_ACCENT,
        Theme.CARD_PADDING,
        text);
  }

  private static Mark curve() {
    List<Point> points =
        List.of(new Point(80, 380), new Point(220, 470), new Point(360, 420), new Point(520, 340));
    List<Mark> marks = new ArrayList<>();
    marks.add(
        PathMark.stroked(
            Tag.of(Role.FIGURE, "Curva: +1, −2, −0,5, +1,5"),
            MonotoneCubic.through(points),
            Stroke.of(PALETTE.rule(), 2.5)));
    for (Point point : points) {
      marks.add(
          new EllipseMark(
              Tag.DECORATION,
              Box.around(point, Theme.FACE, Theme.FACE),
              Optional.of(new Fill.Solid(PALETTE.good())),
              Optional.of(Stroke.of(Colour.WHITE, 2))));
    }
    return new GroupMark(Tag.of(Role.FIGURE, "Curva emocional de Lucía"), marks);
  }

  private static Mark gradient() {
    return new PathMark(
        Tag.DECORATION,
        Path.polygon(List.of(new Point(600, 480), new Point(900, 480), new Point(750, 350))),
        Optional.of(new Fill.Gradient(PALETTE.accent(0), PALETTE.accent(3))),
        Optional.of(Stroke.dashed(PALETTE.quiet(), 1)));
  }
}
