package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.text.Paragraph;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

class StructureTest {

  private static final Theme THEME = Theme.LIGHT;

  private static final Mark LINE =
      PathMark.stroked(
          Tag.DECORATION,
          Path.line(List.of(new Point(10, 10), new Point(90, 40))),
          Stroke.of(Colour.of("#112233"), 1));

  private static TextMark text(Role role, String words) {
    return text(Tag.of(role, ""), words);
  }

  private static TextMark text(Tag tag, String... paragraphs) {
    return TextMark.at(
        tag,
        10,
        10,
        Typesetter.set(
            List.of(paragraphs).stream().map(it -> Paragraph.of(it, THEME.card())).toList(), 300));
  }

  private static BoxMark box(Tag tag, String words) {
    return new BoxMark(
        tag,
        new Box(10, 50, 120, 40),
        4,
        Optional.empty(),
        Optional.of(Stroke.of(Colour.of("#112233"), 1)),
        Optional.empty(),
        0,
        Insets.all(4),
        Typesetter.set(words, THEME.card(), 110));
  }

  private static void assertStructure(List<Mark> marks, String expected) throws IOException {
    byte[] painted = ReadBack.painted(ReadBack.document(marks.toArray(Mark[]::new)));
    try (ReadBack pdf = new ReadBack(painted)) {
      assertThat(String.join("\n", pdf.structure())).isEqualTo(expected.strip());
    }
    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
  }

  @Test
  void stagesHoldTheirStepsAndCardsAndCardsSayTheirKind() throws IOException {
    Tag card = Tag.of(Role.CARD, "Punto de contacto");
    assertStructure(
        List.of(
            BoxMark.filled(Tag.DECORATION, new Box(0, 0, 400, 300), Colour.WHITE),
            text(Role.TITLE, "Compra"),
            text(Role.SUBTITLE, "Estado actual"),
            chevron("Descubre"),
            text(Role.STEP, "Nota la necesidad"),
            text(Role.LANE, "Acciones"),
            box(card, "Buscador"),
            LINE,
            new GroupMark(
                card, List.of(box(Tag.DECORATION, "Web"), LINE, text(Role.NOTE, "Digital"))),
            chevron("Compra"),
            text(Role.STEP, "Paga"),
            text(Tag.of(Role.NOTE, ""), "Leyenda", "en dos párrafos")),
        """
        Document
          Sect (Página)
            H1: Compra
            P: Estado actual
            Sect
              H2: Descubre
              H3: Nota la necesidad
              P: Acciones
              Div (Punto de contacto)
                P spoken as “Punto de contacto”
                P: Buscador
              Div (Punto de contacto)
                P spoken as “Punto de contacto”
                P: Web
                P: Digital
            Sect
              H2: Compra
              H3: Paga
              P: Leyenda
              P: en dos párrafos
        """);
  }

  private static ChevronMark chevron(String words) {
    return new ChevronMark(
        Tag.of(Role.STAGE, ""),
        new Box(10, 100, 200, 30),
        10,
        ChevronMark.Start.NOTCHED,
        Colour.of("#2F6FE0"),
        Insets.all(4),
        Typesetter.set(words, THEME.stage(0), 180));
  }

  @Test
  void aFigureIsOneElementWithItsWordsInside() throws IOException {
    assertStructure(
        List.of(
            text(Role.TITLE, "Curva"),
            new GroupMark(
                Tag.of(Role.FIGURE, "De −1 a +2"),
                List.of(
                    LINE,
                    text(Role.DECORATION, "+2"),
                    text(Role.NOTE, "«Bien»"),
                    LINE,
                    text(Role.DECORATION, "−1")))),
        """
        Document
          Sect (Página)
            H1: Curva
            Figure showing “De −1 a +2”: +2|−1
              P: «Bien»
        """);
  }

  @Test
  void aFigureAlongAllStagesBelongsToThePageAndAShorterOneToItsStage() throws IOException {
    Mark whole = BoxMark.filled(Tag.of(Role.FIGURE, "Toda"), new Box(0, 0, 390, 20), Colour.WHITE);
    Mark part = BoxMark.filled(Tag.of(Role.FIGURE, "Parte"), new Box(0, 0, 90, 20), Colour.WHITE);
    assertStructure(
        List.of(
            text(Role.TITLE, "Mapa"), chevron("Etapa"), part, whole, text(Role.NOTE, "Leyenda")),
        """
        Document
          Sect (Página)
            H1: Mapa
            Sect
              H2: Etapa
              Figure showing “Parte”
            Figure showing “Toda”
            P: Leyenda
        """);
  }

  @Test
  void decorationIsNotRead() throws IOException {
    assertStructure(
        List.of(
            text(Role.DECORATION, "1 / 7"),
            LINE,
            new GroupMark(Tag.DECORATION, List.of(LINE, text(Role.DECORATION, "marca"))),
            new GroupMark(Tag.of(Role.FIGURE, ""), List.of(LINE))),
        """
        Document
          Sect (Página)
        """);
  }

  @Test
  void headingsNeverSkipALevel() throws IOException {
    assertStructure(
        List.of(
            text(Role.STEP, "Paso"),
            text(Role.STEP, "Otro"),
            text(Role.TITLE, "Título"),
            text(Role.STEP, "Tercero"),
            chevron("Etapa"),
            text(Role.STEP, "Cuarto")),
        """
        Document
          Sect (Página)
            H1: Paso
            H2: Otro
            H1: Título
            H2: Tercero
            Sect
              H2: Etapa
              H3: Cuarto
        """);
  }
}
