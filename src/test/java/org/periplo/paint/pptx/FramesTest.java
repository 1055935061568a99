package org.periplo.paint.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.w3c.dom.Element;

/// What a deck has natively and other formats have not.
class FramesTest {

  private static final Deck DECK = Deck.of(Examples.withFrames());
  private static final String TABLE = "ppt/slides/slide4.xml";
  private static final String CHART_SLIDE = "ppt/slides/slide5.xml";
  private static final String CONNECTORS = "ppt/slides/slide6.xml";
  private static final String CHART = "ppt/charts/chart1.xml";

  @Test
  void aTableIsATableWithItsHeadMarkedAndItsCaptionSpoken() {
    List<List<String>> cells =
        DECK.read(show -> cells((XSLFTable) show.getSlides().get(3).getShapes().get(1)));
    assertThat(cells)
        .hasSize(4)
        .contains(List.of("Qué duele", "Gravedad", "Causa", "Estado"))
        .contains(List.of("La garantía se registra en papel", "3 de 5", "", "En curso"));
    assertThat(DECK.values(TABLE, "a:tblPr", "firstRow")).containsExactly("1");
    assertThat(DECK.values(TABLE, "p:cNvPr", "descr")).contains("Puntos de dolor, el peor primero");
  }

  private static List<List<String>> cells(XSLFTable table) {
    return table.getRows().stream()
        .map(row -> row.getCells().stream().map(it -> it.getText()).toList())
        .toList();
  }

  @Test
  void rowsAndColumnsOfATableAddUpToItsFrame() {
    Box bounds = Frames.table(42, 110).bounds();
    assertThat(sum(DECK.values(TABLE, "a:gridCol", "w"))).isEqualTo(Emu.of(bounds.width()));
    assertThat(sum(DECK.values(TABLE, "a:tr", "h"))).isEqualTo(Emu.of(bounds.height()));
  }

  private static long sum(List<String> numbers) {
    return numbers.stream().mapToLong(Long::parseLong).sum();
  }

  @Test
  void aTableComesOutOfItsGroup() {
    Mark group = new GroupMark(Tag.of(Role.NOTE, ""), List.of(Frames.table(42, 110)));
    Deck deck = deck(group);
    assertThat(deck.elements("ppt/slides/slide1.xml", "p:grpSp")).isEmpty();
    assertThat(deck.elements("ppt/slides/slide1.xml", "a:tbl")).hasSize(1);
  }

  @Test
  void wordsOfACellLeadToTheSlideOfItsPageAndKeepTheirColour() {
    List<Element> links = DECK.elements(TABLE, "a:hlinkClick");
    List<String> texts =
        links.stream().map(it -> it.getParentNode().getParentNode().getTextContent()).toList();
    assertThat(texts).contains("5 de 5", "El transportista no comparte su", "ruta", "Abierto");
    assertThat(Set.copyOf(DECK.values(TABLE, "a:hlinkClick", "action")))
        .containsExactly("ppaction://hlinksldjump");
    assertThat(DECK.values(TABLE, "ahyp:hlinkClr", "val")).hasSameSizeAs(links).containsOnly("tx");
    assertThat(targets(TABLE)).contains("slide5.xml");
  }

  private static List<String> targets(String slide) {
    return DECK.values(
        slide.replace("slides/", "slides/_rels/") + ".rels", "Relationship", "Target");
  }

  @Test
  void aShapeLeadsToTheSlideOfItsPageAndAShapeInAGroupToThatOfTheGroup() {
    Tag leading = Tag.of(Role.CARD, "Etapa").leadingTo(Frames.CHART);
    Mark card = Examples.card(0, "Compra", 42, 130);
    Page page =
        Page.of(
            "Vista", new Drawing(Examples.SLIDE, List.of(new GroupMark(leading, List.of(card)))));
    Deck both = Deck.of(new Document("", "es", "", List.of(page, Frames.chartPage())));
    assertThat(both.elements("ppt/slides/slide1.xml", "a:hlinkClick"))
        .extracting(it -> ((Element) it.getParentNode()).getAttribute("name"))
        .singleElement()
        .asString()
        .startsWith("Punto de contacto: Compra");
    assertThat(both.values("ppt/slides/_rels/slide1.xml.rels", "Relationship", "Target"))
        .contains("slide2.xml");
  }

  @Test
  void aListSaysWhichCellShowsWhichElement() {
    assertThat(DECK.elements("customXml/item1.xml", "shape"))
        .filteredOn(it -> it.getAttribute("shows").startsWith("pain"))
        .extracting(
            it -> it.getAttribute("shows"),
            it -> it.getAttribute("row"),
            it -> it.getAttribute("column"))
        .hasSize(8)
        .contains(tuple("pain-1", "1", "0"), tuple("pain-2", "2", "3"));
    assertThat(DECK.values("customXml/item1.xml", "shape", "shows"))
        .contains("link-0-1", "link-0-9");
  }

  @Test
  void aChartHasItsValuesInTheSlideAndInAWorkbook() throws IOException {
    assertThat(
            DECK.<Boolean>read(
                show -> ((XSLFGraphicFrame) show.getSlides().get(4).getShapes().get(1)).hasChart()))
        .isTrue();
    List<String> cached =
        DECK.elements(CHART, "c:v").stream().map(Element::getTextContent).toList();
    assertThat(cached)
        .startsWith(
            "Lucía",
            "Busca",
            "Compara precios en tres tiendas",
            "Espera <la entrega>",
            "Estrena",
            "1.0",
            "-2.0",
            "1.5",
            "Objetivo");
    assertThat(sheet())
        .containsExactly(
            List.of("Lucía", "Objetivo"),
            List.of("Busca", "1.0", "1.0"),
            List.of("Compara precios en tres tiendas", "-2.0", "1.0"),
            List.of("Espera <la entrega>", "1.0"),
            List.of("Estrena", "1.5", "2.0"));
    List<String> ranges =
        DECK.elements(CHART, "c:f").stream().map(Element::getTextContent).toList();
    assertThat(ranges)
        .containsExactly(
            "Datos!$B$1",
            "Datos!$A$2:$A$5",
            "Datos!$B$2:$B$5",
            "Datos!$C$1",
            "Datos!$A$2:$A$5",
            "Datos!$C$2:$C$5");
  }

  private static List<List<String>> sheet() throws IOException {
    byte[] bytes = DECK.parts().get("ppt/embeddings/workbook1.xlsx");
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Row row : workbook.getSheet("Datos")) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(cell.toString());
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  @Test
  void linesOfAChartAreStraightMeasuredAndBrokenWhereNothingIsKnown() {
    assertThat(DECK.values(CHART, "c:smooth", "val")).containsExactly("0", "0");
    assertThat(DECK.values(CHART, "c:dispBlanksAs", "val")).containsExactly("gap");
    assertThat(DECK.values(CHART, "a:prstDash", "val")).contains("solid", "dash");
    assertThat(DECK.values(CHART, "c:min", "val")).containsExactly("-2.0");
    assertThat(DECK.values(CHART, "c:max", "val")).containsExactly("2.0");
    assertThat(DECK.elements(CHART, "a:srgbClr")).isEmpty();
    assertThat(DECK.values(CHART, "a:defRPr", "sz")).isNotEmpty().containsOnly("900");
    assertThat(DECK.values(CHART_SLIDE, "p:cNvPr", "descr"))
        .contains("Lucía: +1, −2, nada, +1,5. Objetivo: +1, +1, +1, +2");
  }

  @Test
  void aTableOrChartAloneFillsTheContentOfItsLayout() {
    assertThat(targets(TABLE)).contains("../slideLayouts/slideLayout4.xml");
    assertThat(targets(CHART_SLIDE)).contains("../slideLayouts/slideLayout4.xml");
    assertThat(targets(CONNECTORS)).contains("../slideLayouts/slideLayout3.xml");
    assertThat(DECK.elements(TABLE, "p:graphicFrame"))
        .extracting(it -> ((Element) it.getElementsByTagName("p:ph").item(0)).getAttribute("idx"))
        .containsExactly("1");
  }

  @Test
  void aPartOfTheDeckBeginsWithASectionHeader() {
    Deck deck = Deck.of(new Document("", "es", "", List.of(Examples.cover(), Examples.cover())));
    assertThat(deck.values("ppt/slides/slide1.xml", "p:ph", "type"))
        .containsExactly("title", "subTitle");
    assertThat(deck.values("ppt/slides/slide2.xml", "p:ph", "type"))
        .containsExactly("title", "body");
  }

  @Test
  void connectorsAreGluedToTheSidesByWhichTheyLeaveAndArrive() {
    assertThat(DECK.values(CONNECTORS, "a:stCxn", "idx"))
        .containsExactly("3", "3", "3", "1", "2", "0");
    assertThat(DECK.values(CONNECTORS, "a:endCxn", "idx"))
        .containsExactly("1", "1", "0", "3", "2", "1");
    assertThat(DECK.values(CONNECTORS, "p:cNvPr", "id"))
        .containsAll(DECK.values(CONNECTORS, "a:stCxn", "id"))
        .containsAll(DECK.values(CONNECTORS, "a:endCxn", "id"));
    List<String> forms =
        DECK.elements(CONNECTORS, "p:cxnSp").stream()
            .map(
                it ->
                    ((Element) it.getElementsByTagName("a:prstGeom").item(0)).getAttribute("prst"))
            .toList();
    assertThat(forms)
        .containsExactly(
            "straightConnector1",
            "bentConnector3",
            "bentConnector2",
            "straightConnector1",
            "bentConnector3",
            "bentConnector4");
    assertThat(DECK.values(CONNECTORS, "a:tailEnd", "type"))
        .containsExactly("triangle", "triangle", "triangle", "triangle", "oval", "triangle");
  }

  @Test
  void aConnectorThatReachesNoShapeOfTheSlideIsAPicture() {
    assertThat(DECK.elements(CONNECTORS, "p:grpSp"))
        .extracting(
            it -> ((Element) it.getElementsByTagName("p:cNvPr").item(0)).getAttribute("descr"))
        .containsExactly("De 0 a 9");
  }

  @Test
  void slidesOfOneSectionStandTogetherUnderItsName() {
    assertThat(DECK.values("ppt/presentation.xml", "p14:section", "name"))
        .containsExactly(
            "Compra omnicanal & más", "Resumen", "Emociones", "Compra omnicanal & más");
    assertThat(DECK.values("ppt/presentation.xml", "p14:sldId", "id"))
        .isEqualTo(DECK.values("ppt/presentation.xml", "p:sldId", "id"));
    assertThat(DECK.values("ppt/presentation.xml", "p14:section", "id")).doesNotHaveDuplicates();
  }

  @Test
  void footAndNumberStandWhereTheMasterHasThem() {
    Element footer = placeholder(TABLE, "ftr");
    Element number = placeholder(TABLE, "sldNum");
    assertThat(footer.getElementsByTagName("a:off").getLength()).isZero();
    assertThat(footer.getTextContent()).isEqualTo("Confidencial · Periplo");
    assertThat(number.getElementsByTagName("a:fld").getLength()).isEqualTo(1);
    assertThat(placeholder("ppt/slideMasters/slideMaster1.xml", "ftr").getTextContent())
        .isEqualTo("Confidencial · Periplo");
    assertThat(
            placeholder("ppt/slideMasters/slideMaster1.xml", "sldNum")
                .getElementsByTagName("a:off")
                .item(0))
        .extracting(it -> ((Element) it).getAttribute("x"))
        .isEqualTo(String.valueOf(Emu.of(858)));
    assertThat(DECK.values(TABLE, "a:latin", "typeface")).containsExactly("+mn-lt", "+mn-lt");
  }

  private static Element placeholder(String part, String type) {
    return DECK.elements(part, "p:sp").stream()
        .filter(
            it -> {
              var found = it.getElementsByTagName("p:ph");
              return found.getLength() > 0
                  && ((Element) found.item(0)).getAttribute("type").equals(type);
            })
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPictureOnAllSlidesOfALayoutStandsOnTheLayout() {
    PictureMark logo = new PictureMark(Tag.DECORATION, new Box(880, 30, 24, 24), Examples.DOT);
    Page one = Page.of("Uno", new Drawing(Examples.SLIDE, List.of(logo)));
    Page two = Page.of("Dos", new Drawing(Examples.SLIDE, List.of(logo)));
    Deck deck = Deck.of(new Document("", "es", "", List.of(one, two)));
    assertThat(deck.elements("ppt/slides/slide1.xml", "p:pic")).isEmpty();
    assertThat(deck.elements("ppt/slideLayouts/slideLayout3.xml", "p:pic")).hasSize(1);
    assertThat(Packaging.faultsOf(deck)).isEmpty();
  }

  @Test
  void aSlideWithFramesHoldsTogether() {
    assertThat(Packaging.faultsOf(DECK)).isEmpty();
    assertThat(Deck.of(Examples.withFrames()).bytes()).isEqualTo(DECK.bytes());
  }

  private static Deck deck(Mark... marks) {
    return Deck.of(
        new Document(
            "", "es", "", List.of(Page.of("Página", new Drawing(Examples.SLIDE, List.of(marks))))));
  }
}
