package org.periplo.paint.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stack;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.model.CardId;
import org.periplo.paint.Golden;
import org.periplo.paint.SmallMap;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SvgPainterTest {

  private record Place(String text, double x, double baseline) {}

  @Test
  void aSmallMapLooksAsItDidWhenSomebodyLooked() throws Exception {
    Golden.assertSame("paint/small-map.svg", svg(SmallMap.document()));
  }

  @Test
  void twoPagesStandOneBelowTheOther() throws Exception {
    Element root = parsed(SmallMap.twoPages());

    double height = 2 * SmallMap.SIZE.height() + Stack.GAP;
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 320 " + (int) height);
    assertThat(root.getAttribute("height")).isEqualTo((int) height + "pt");
    assertThat(children(root, "g"))
        .extracting(it -> it.getAttribute("aria-label"), it -> it.getAttribute("transform"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Choice", ""),
            org.assertj.core.groups.Tuple.tuple("Again", "translate(0 264)"));
    assertThat(text(root, "desc")).containsOnlyOnce("What to say.");
  }

  @Test
  void everyRunStandsWhereItsTextBlockPlacesIt() throws Exception {
    List<Place> expected = new ArrayList<>();
    SmallMap.marks().forEach(it -> expectPlaces(it, expected));

    List<Place> painted = painted(parsed(SmallMap.document()));

    assertThat(painted)
        .extracting(Place::text)
        .isEqualTo(expected.stream().map(Place::text).toList());
    for (int i = 0; i < painted.size(); i++) {
      assertThat(painted.get(i).x()).isCloseTo(expected.get(i).x(), within(0.0005));
      assertThat(painted.get(i).baseline()).isCloseTo(expected.get(i).baseline(), within(0.0005));
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws Exception {
    assertThat(svg(SmallMap.twoPages())).isEqualTo(svg(SmallMap.twoPages()));
  }

  @Test
  void wordsStayApartWhereTheTextIsCopied() throws Exception {
    Element card = withId(parsed(SmallMap.document()), "cardQueue");

    assertThat(text(card, "text"))
        .containsExactly("Waits six hours for a delivery that nobody announced «Perdí la mañana»");
  }

  @Test
  void aWordThatWasCutIsWholeWhereTheTextIsCopied() throws Exception {
    TextBlock block = Typesetter.set("Donaudampfschifffahrt ahead", Theme.LIGHT.card(), 40);

    assertThat(block.lines().count()).isGreaterThan(2);
    assertThat(text(parsed(words(block)), "text")).containsExactly("Donaudampfschifffahrt ahead");
  }

  @Test
  void hebrewStandsFromRightToLeftAndIsCopiedAsItIsRead() throws Exception {
    TextBlock block = Typesetter.set("שלום עולם! abc", Theme.LIGHT.card(), 400);
    Element root = parsed(words(block));

    assertThat(text(root, "text")).containsExactly("שלום עולם! abc");
    assertThat(painted(root).stream().sorted(Comparator.comparingDouble(Place::x)).map(Place::text))
        .containsExactly("abc", " ", "!", "שלום עולם");
  }

  @Test
  void aScreenReaderIsToldWhatThingsAre() throws Exception {
    Element root = parsed(SmallMap.document());

    assertThat(root.getAttribute("xml:lang")).isEqualTo("es");
    assertThat(text(root, "title")).containsExactly("Small map", "Pain point", "Touchpoint");
    assertThat(withId(root, "cardQueue").getAttribute("role")).isEqualTo("group");
    assertThat(withId(root, "stageChoice").getAttribute("role")).isEqualTo("heading");
    assertThat(withId(root, "curveFelt").getAttribute("aria-label"))
        .isEqualTo("Feelings: bad, good, so-so");
    assertThat(text(withId(root, "curveFelt"), "desc"))
        .containsExactly("Feelings: bad, good, so-so");
    assertThat(withId(root, "laneFeelings").getAttribute("role")).isEmpty();
  }

  @Test
  void decorationInWordsIsNotReadAloud() throws Exception {
    TextBlock block = Typesetter.set("⇢", Theme.LIGHT.card(), 40);
    TextMark mark = TextMark.at(Tag.decorationOf(new CardId("arrow")), 0, 0, block);

    assertThat(withId(parsed(of(mark)), "arrow").getAttribute("aria-hidden")).isEqualTo("true");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    String bad = "a\u0001b\uD83Dc\uFFFEd\ne & <f> \"g\" 😀";
    BoxMark card =
        SmallMap.CARD
            .withText(Typesetter.set("h & <i>", Theme.LIGHT.card(), 400))
            .withTag(named(bad));

    Element root = parsed(of(card));

    assertThat(text(root, "text")).containsExactly("h & <i>");
    assertThat(text(root, "title")).containsExactly("", "a\uFFFDb\uFFFDc\uFFFDd e & <f> \"g\" 😀");
  }

  @Test
  void equalGradientsAreDefinedOnce() throws Exception {
    Element root = parsed(of(SmallMap.GRADIENT, SmallMap.GRADIENT));

    assertThat(root.getElementsByTagName("linearGradient").getLength()).isEqualTo(1);
    assertThat(children((Element) root.getElementsByTagName("g").item(0), "path"))
        .extracting(it -> it.getAttribute("fill"))
        .containsExactly("url(#gradient1)", "url(#gradient1)");
  }

  @Test
  void numbersAreShort() {
    assertThat(List.of(0.0, -0.0001, 1.0, 2.5, -0.25, 1.0005, 100.0, 12.3456, -7.0))
        .extracting(XmlWriter::number)
        .containsExactly("0", "0", "1", "2.5", "-0.25", "1.001", "100", "12.346", "-7");
  }

  @Test
  void progressGrowsFromNothingToAll() throws Exception {
    List<Double> shares = new ArrayList<>();

    new SvgPainter().paint(SmallMap.twoPages(), OutputStream.nullOutputStream(), shares::add);

    assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0).hasSize(19);
  }

  @Test
  void paintingStopsWhenItIsWantedNoMore() {
    Progress impatient =
        share -> {
          if (share > 0.3) {
            throw new CancellationException();
          }
        };

    assertThatThrownBy(
            () ->
                new SvgPainter()
                    .paint(SmallMap.twoPages(), OutputStream.nullOutputStream(), impatient))
        .isInstanceOf(CancellationException.class);
  }

  private static void expectPlaces(Mark mark, List<Place> places) {
    switch (mark) {
      case BoxMark box -> expectPlaces(box.textBox(), box.text(), places);
      case ChevronMark chevron -> expectPlaces(chevron.textBox(), chevron.text(), places);
      case TextMark text -> expectPlaces(text.bounds(), text.text(), places);
      case GroupMark group -> group.marks().forEach(it -> expectPlaces(it, places));
      default -> {}
    }
  }

  private static void expectPlaces(Box box, TextBlock text, List<Place> places) {
    text.placeSeen(
        box.x(), box.y(), (run, x, baseline) -> places.add(new Place(run.text(), x, baseline)));
  }

  private static List<Place> painted(Element root) {
    return elements(root.getElementsByTagName("tspan")).stream()
        .map(
            it ->
                new Place(
                    it.getTextContent(),
                    Double.parseDouble(it.getAttribute("x")),
                    Double.parseDouble(it.getAttribute("y"))))
        .toList();
  }

  @Test
  void aWindowCutsOffWhatReachesBeyondItsBounds() throws Exception {
    Mark wide = BoxMark.filled(Tag.DECORATION, new Box(0, 0, 100, 20), Palette.LIGHT.bad());
    Mark window = new WindowMark(Tag.DECORATION, new Box(20, 5, 30, 10), List.of(wide));

    assertThat(svg(of(window)))
        .contains(
            "<clipPath id=\"window1\">"
                + "<rect x=\"20\" y=\"5\" width=\"30\" height=\"10\"/></clipPath>")
        .contains("<g clip-path=\"url(#window1)\"");
  }

  private static Tag named(String name) {
    return Tag.of(Role.CARD, name, new CardId("card"));
  }

  private static Document words(TextBlock block) {
    return of(TextMark.at(Tag.of(Role.NOTE, ""), 0, 0, block));
  }

  private static Document of(Mark... marks) {
    Drawing drawing = new Drawing(SmallMap.SIZE, List.of(marks));
    return new Document("", "en", "", List.of(Page.of("", drawing)));
  }

  private static String svg(Document document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgPainter().paint(document, out, Progress.UNWATCHED);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Element parsed(Document document) throws Exception {
    byte[] bytes = svg(document).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    return elements(parent.getElementsByTagName(name)).stream()
        .filter(it -> it.getParentNode().equals(parent))
        .toList();
  }

  private static Element withId(Element root, String id) {
    return elements(root.getElementsByTagName("*")).stream()
        .filter(it -> it.getAttribute("data-id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> text(Element root, String name) {
    return elements(root.getElementsByTagName(name)).stream().map(Node::getTextContent).toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
