package org.periplo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Stack;
import org.periplo.geometry.Size;

/// Reads what was exported with programs that did not write it.
class ReadBackTest {

  static List<SampleCase> pdf() throws Exception {
    return SampleCase.in(ExportFormat.PDF);
  }

  static List<SampleCase> decks() throws Exception {
    return SampleCase.in(ExportFormat.POWERPOINT);
  }

  static List<SampleCase> svg() throws Exception {
    return SampleCase.in(ExportFormat.SVG);
  }

  static List<SampleCase> png() throws Exception {
    return SampleCase.in(ExportFormat.PNG);
  }

  @ParameterizedTest
  @MethodSource("pdf")
  void aPdfSaysEveryCardsWordsInTheOrderOfReading(SampleCase sample) throws Exception {
    try (PDDocument file = Loader.loadPDF(sample.exported())) {
      assertSaysInOrder(new PDFTextStripper().getText(file), sample);
    }
  }

  @ParameterizedTest
  @MethodSource("svg")
  void anSvgSaysEveryCardsWordsInTheOrderOfReading(SampleCase sample) throws Exception {
    String text =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(sample.exported()))
            .getDocumentElement()
            .getTextContent();

    assertSaysInOrder(text, sample);
  }

  private static void assertSaysInOrder(String text, SampleCase sample) throws Exception {
    String said = CardWords.close(text);
    int from = 0;
    for (String words : CardWords.of(sample.project())) {
      int at = said.indexOf(words, from);
      assertThat(at).as("“%s” after “…%s”", words, tail(said, from)).isNotNegative();
      from = at + words.length();
    }
  }

  private static String tail(String text, int end) {
    return text.substring(Math.max(0, end - 60), end);
  }

  @ParameterizedTest
  @MethodSource("decks")
  void aDeckHoldsEveryCardsWordsInAShapeOfItsOwn(SampleCase sample) throws Exception {
    List<String> shapes;
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(sample.exported()))) {
      shapes = show.getSlides().stream().flatMap(it -> texts(it.getShapes())).toList();
    }
    Map<String, Long> cards =
        CardWords.of(sample.project()).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(cards)
        .allSatisfy(
            (words, count) ->
                assertThat(shapes)
                    .filteredOn(it -> it.contains(words))
                    .hasSizeGreaterThanOrEqualTo(count.intValue()));
  }

  private static Stream<String> texts(List<XSLFShape> shapes) {
    List<String> texts = new ArrayList<>();
    for (XSLFShape shape : shapes) {
      switch (shape) {
        case XSLFGroupShape group -> texts(group.getShapes()).forEach(texts::add);
        case XSLFTextShape text -> texts.add(CardWords.close(text.getText()));
        default -> {}
      }
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("png")
  void anImageIsAsLargeAsItsPagesOneBelowTheOther(SampleCase sample) throws Exception {
    Size points = Stack.of(ExportFormat.PNG.document(sample.project(), ExportOptions.USUAL)).size();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(sample.exported()));

    Offset<Double> onePixel = Offset.offset(1.0);
    double scale = ExportOptions.USUAL.scale();
    assertThat(image.getWidth() * 1.0).isCloseTo(points.width() * scale, onePixel);
    assertThat(image.getHeight() * 1.0).isCloseTo(points.height() * scale, onePixel);
  }
}
