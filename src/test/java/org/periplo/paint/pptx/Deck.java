package org.periplo.paint.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.periplo.drawing.Document;
import org.periplo.drawing.Progress;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A painted deck, read back.
///
/// @param parts their contents by path, in the order of the package
record Deck(byte[] bytes, Map<String, byte[]> parts) {

  static Deck of(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PptxPainter().paint(document, out, Progress.UNWATCHED);
      return read(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Deck read(byte[] bytes) throws IOException {
    return new Deck(bytes, unzipped(bytes));
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /// What an independent reader makes of it.
  <T> T read(Function<XMLSlideShow, T> look) {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      return look.apply(show);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    return new String(parts.get(path), StandardCharsets.UTF_8);
  }

  String slide(int number) {
    return text("ppt/slides/slide" + number + ".xml");
  }

  /// All elements of a name in a part.
  List<Element> elements(String path, String name) {
    return within(xml(path).getDocumentElement(), name);
  }

  /// All elements of a name in another one.
  static List<Element> within(Element outer, String name) {
    NodeList found = outer.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(it -> (Element) found.item(it)).toList();
  }

  private org.w3c.dom.Document xml(String path) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new ByteArrayInputStream(parts.get(path))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(path, e);
    }
  }

  /// The values of an attribute of all elements of a name in a part.
  List<String> values(String path, String element, String attribute) {
    return elements(path, element).stream().map(it -> it.getAttribute(attribute)).toList();
  }
}
