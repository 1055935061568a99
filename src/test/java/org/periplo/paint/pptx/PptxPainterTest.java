package org.periplo.paint.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Progress;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.model.Bytes;
import org.periplo.model.Extras;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

class PptxPainterTest {

  private static final Deck DECK = Deck.of(Examples.document());

  @Test
  void whatAFullDiskSaysIsSaidByTheExport() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("The disk is full.");
          }
        };

    assertThatThrownBy(() -> new PptxPainter().paint(Examples.document(), full, Progress.UNWATCHED))
        .isInstanceOf(IOException.class)
        .hasMessage("The disk is full.");
  }

  @Test
  void everyCardIsOneShapeWithAllItsText() {
    List<String> expected =
        Examples.cards().stream().map(it -> ((BoxMark) it).text().text()).toList();
    List<String> cards =
        DECK.read(
            show ->
                show.getSlides().get(1).getShapes().stream()
                    .filter(it -> it.getShapeName().startsWith("Punto de contacto: "))
                    .map(it -> ((XSLFAutoShape) it).getText())
                    .toList());
    assertThat(cards).isEqualTo(expected);
  }

  @Test
  void everySlideHasItsTitleInATitlePlaceholder() {
    List<String> titles =
        DECK.read(show -> show.getSlides().stream().map(XSLFSlide::getTitle).toList());
    assertThat(titles)
        .containsExactly(
            "Compra omnicanal de un electrodoméstico",
            "Entrega y uso: la espera hunde la experiencia",
            "Sin título a la vista");
  }

  @Test
  void aCoverTakesTheTitleLayoutAndFillsItsSubtitle() {
    List<Placeholder> filled =
        DECK.read(
            show ->
                show.getSlides().getFirst().getShapes().stream()
                    .map(it -> ((XSLFTextShape) it).getTextType())
                    .toList());
    assertThat(filled).containsExactly(Placeholder.TITLE, Placeholder.SUBTITLE);
  }

  @Test
  void aTitleInsideAGroupComesOutOfIt() {
    Mark title = TextMark.at(Tag.of(Role.TITLE, ""), 0, 0, text("Dentro"));
    Mark other = TextMark.at(Tag.of(Role.NOTE, ""), 0, 40, text("Al lado"));
    Deck deck = deck(new GroupMark(Tag.of(Role.NOTE, ""), List.of(title, other)));
    assertThat(deck.<String>read(show -> show.getSlides().getFirst().getTitle()))
        .isEqualTo("Dentro");
    assertThat(deck.elements("ppt/slides/slide1.xml", "p:grpSp")).isEmpty();
  }

  @Test
  void whatFillsThePageIsTheSlidesBackgroundAndNoShape() {
    assertThat(DECK.values("ppt/slides/slide1.xml", "a:schemeClr", "val").getFirst())
        .isEqualTo("bg2");
    assertThat(DECK.elements("ppt/slides/slide1.xml", "p:bg")).hasSize(1);
    assertThat(DECK.elements("ppt/slides/slide1.xml", "p:sp")).hasSize(2);
  }

  @Test
  void shapesHaveIdsAndNamesOfTheirOwn() {
    for (String slide : slides()) {
      assertThat(DECK.values(slide, "p:cNvPr", "id")).doesNotHaveDuplicates();
      assertThat(DECK.values(slide, "p:cNvPr", "name")).doesNotHaveDuplicates();
    }
  }

  @Test
  void theCurveIsAFreeformInAGroupThatSaysWhatItShows() {
    XSLFGroupShape group =
        DECK.read(
            show ->
                show.getSlides().get(1).getShapes().stream()
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(XSLFGroupShape.class::cast)
                    .findFirst()
                    .orElseThrow());
    assertThat(group.getShapes().getFirst()).isInstanceOf(XSLFFreeformShape.class);
    assertThat(DECK.elements("ppt/slides/slide2.xml", "a:cubicBezTo")).hasSize(3);
    assertThat(DECK.values("ppt/slides/slide2.xml", "p:cNvPr", "descr"))
        .contains("Curva emocional de Lucía", "Curva: +1, −2, −0,5, +1,5", "Logo");
  }

  @Test
  void aPictureIsStoredOnceHoweverOftenItIsShown() {
    List<XSLFShape> pictures =
        DECK.read(
            show ->
                show.getSlides().get(1).getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .toList());
    assertThat(pictures).hasSize(2);
    assertThat(DECK.parts().keySet()).filteredOn(it -> it.startsWith("ppt/media/")).hasSize(1);
    assertThat(DECK.slide(2)).contains("descr=\"Un punto rojo\"");
  }

  @Test
  void aPictureThatCannotBeDecodedIsCrossedOut() {
    byte[] cut = Arrays.copyOf(Examples.DOT.content().toArray(), 45);
    for (Bytes content : List.of(Bytes.copyOf(cut), Bytes.copyOf(new byte[] {1, 2, 3}))) {
      Picture broken =
          new Picture(new PictureId("p"), "Foto", PictureFormat.PNG, content, Extras.NONE);
      Deck deck = deck(new PictureMark(Tag.of(Role.FIGURE, "Foto"), new Box(9, 9, 9, 9), broken));
      assertThat(deck.elements("ppt/slides/slide1.xml", "p:pic")).isEmpty();
      assertThat(deck.values("ppt/slides/slide1.xml", "p:cNvPr", "descr")).contains("Foto");
      assertThat(Packaging.faultsOf(deck)).isEmpty();
    }
  }

  @Test
  void notesStandUnderTheSlideThatTheyBelongTo() {
    List<String> notes = DECK.read(PptxPainterTest::notes);
    assertThat(notes).containsExactly("", "Lo dice el 62 %.\nFuente: encuesta", "");
  }

  private static List<String> notes(XMLSlideShow show) {
    return show.getSlides().stream()
        .map(XSLFSlide::getNotes)
        .map(it -> it == null ? "" : text(it))
        .toList();
  }

  private static String text(XSLFNotes notes) {
    return notes.getTextParagraphs().stream()
        .flatMap(List::stream)
        .map(XSLFTextParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theFontIsTheThemesAndTheThemesIsArial() {
    assertThat(DECK.values("ppt/theme/theme1.xml", "a:latin", "typeface"))
        .containsExactly("Arial", "Arial");
    for (String slide : slides()) {
      assertThat(DECK.elements(slide, "a:latin")).isEmpty();
    }
  }

  @Test
  void runsNameTheLanguageOfTheDocument() {
    for (String slide : slides()) {
      assertThat(DECK.values(slide, "a:rPr", "lang")).isNotEmpty().containsOnly("es");
    }
  }

  @Test
  void aHebrewParagraphRunsFromRightToLeft() {
    Deck deck =
        deck(
            TextMark.at(Tag.of(Role.NOTE, ""), 0, 0, text("Fin")),
            TextMark.at(Tag.of(Role.NOTE, ""), 0, 20, text("שלום, abc!")));
    assertThat(deck.values("ppt/slides/slide1.xml", "a:pPr", "rtl")).containsExactly("", "1");
  }

  @Test
  void whatStandsBelowAHebrewParagraphSaysThatItRunsFromLeftToRight() {
    Deck deck = deck(TextMark.at(Tag.of(Role.NOTE, ""), 0, 0, text("שלום\n3.1 %")));
    assertThat(deck.values("ppt/slides/slide1.xml", "a:pPr", "rtl")).containsExactly("1", "0");
  }

  @Test
  void decorationIsMarkedAsSuchAndSaysNothing() {
    Deck deck = deck(BoxMark.filled(Tag.DECORATION, new Box(1, 1, 9, 9), Palette.LIGHT.ink()));
    assertThat(deck.values("ppt/slides/slide1.xml", "adec:decorative", "val")).containsExactly("1");
    assertThat(deck.slide(1)).doesNotContain("descr=");
  }

  @Test
  void aListSaysWhichShapeShowsWhichElement() {
    List<String> ids = DECK.values("customXml/item1.xml", "shape", "id");
    List<String> names = DECK.values("customXml/item1.xml", "shape", "name");
    assertThat(DECK.values("customXml/item1.xml", "slide", "id"))
        .isEqualTo(DECK.values("ppt/presentation.xml", "p:sldId", "id"));
    assertThat(DECK.values("customXml/item1.xml", "shape", "shows"))
        .startsWith("stage-0", "stage-1", "stage-2", "stage-3", "card-0", "card-1")
        .hasSize(14);
    assertThat(DECK.values("ppt/slides/slide2.xml", "p:cNvPr", "id"))
        .containsAll(ids.subList(0, 9));
    assertThat(DECK.values("ppt/slides/slide2.xml", "p:cNvPr", "name"))
        .containsAll(names.subList(0, 9));
  }

  @Test
  void whatXmlCannotHoldBecomesTheReplacementCharacter() {
    Deck deck =
        deck(
            TextMark.at(
                Tag.of(Role.TITLE, "\u0001<\"&"),
                0,
                0,
                text("a <&>\" \uD800c \uFFFF \uD83D\uDE00")));
    assertThat(deck.<String>read(show -> show.getSlides().getFirst().getTitle()))
        .isEqualTo("a <&>\" \uFFFDc \uFFFD \uD83D\uDE00");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(Deck.of(Examples.document()).bytes()).isEqualTo(DECK.bytes());
  }

  @Test
  void everyPartHasATypeAndEveryRelationshipLeadsToAPart() {
    assertThat(Packaging.faultsOf(DECK)).isEmpty();
  }

  @Test
  void slidesAreAsLargeAsTheFirstPageAndLargerPagesShrink() {
    Page large =
        Page.of(
            "A0",
            new Drawing(
                new Size(9600, 5400),
                List.of(TextMark.at(Tag.of(Role.TITLE, ""), 960, 540, text("Lejos")))));
    Deck deck = Deck.of(new Document("", "es", "", List.of(Examples.cover(), large)));
    assertThat(deck.<Dimension>read(show -> show.getPageSize())).isEqualTo(new Dimension(960, 540));
    assertThat(deck.values("ppt/slides/slide2.xml", "a:off", "x")).containsExactly("1219200");
  }

  @Test
  void aPageBeyondTheLargestSlideIsMadeSmaller() {
    Page poster = Page.of("A0", new Drawing(new Size(8064, 4032), List.of()));
    Deck deck = Deck.of(new Document("", "es", "", List.of(poster)));
    assertThat(deck.<Dimension>read(show -> show.getPageSize()))
        .isEqualTo(new Dimension(4032, 2016));
  }

  @Test
  void progressIsToldSlideBySlide() throws IOException {
    List<Double> told = new ArrayList<>();
    new PptxPainter().paint(Examples.document(), new ByteArrayOutputStream(), told::add);
    assertThat(told).containsExactly(1 / 3.0, 2 / 3.0, 1.0);
  }

  @Test
  void stopsWhenItIsWantedNoMore() {
    List<Double> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new PptxPainter()
                    .paint(
                        Examples.document(),
                        new ByteArrayOutputStream(),
                        share -> {
                          told.add(share);
                          throw new CancellationException();
                        }))
        .isInstanceOf(CancellationException.class);
    assertThat(told).hasSize(1);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    List<String> calls = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            calls.add("close");
          }
        };
    new PptxPainter().paint(Examples.document(), out, Progress.UNWATCHED);
    assertThat(calls).isEmpty();
    assertThat(out.size()).isPositive();
  }

  private static List<String> slides() {
    return List.of("ppt/slides/slide1.xml", "ppt/slides/slide2.xml", "ppt/slides/slide3.xml");
  }

  private static Deck deck(Mark... marks) {
    Page page = Page.of("Página", new Drawing(Examples.SLIDE, List.of(marks)));
    return Deck.of(new Document("Prueba", "es", "", List.of(page)));
  }

  private static TextBlock text(String words) {
    return Typesetter.set(words, Theme.LIGHT.card(), 300);
  }
}
