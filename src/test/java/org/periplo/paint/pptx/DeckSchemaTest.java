package org.periplo.paint.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Decks against the schemas of ECMA-376, as XmlBeans reads them.
class DeckSchemaTest {

  private static final Deck DECK = Deck.of(Examples.withFrames());

  static Stream<String> presentationParts() {
    return DECK.parts().keySet().stream()
        .filter(it -> it.startsWith("ppt/") && it.endsWith(".xml"));
  }

  @ParameterizedTest
  @MethodSource("presentationParts")
  void everyPartOfThePresentationIsAsItsSchemaSays(String part) throws XmlException {
    assertThat(faults(DECK.text(part))).isEmpty();
  }

  @Test
  void aPartThatIsNotAsItsSchemaSaysIsFound() throws XmlException {
    assertThat(faults(DECK.slide(2).replaceFirst("<a:avLst/>", "<a:avList/>"))).hasSize(1);
    assertThat(faults(DECK.slide(2).replaceFirst("anchor=\"t\"", "anchor=\"top\""))).hasSize(1);
  }

  private static List<String> faults(String xml) throws XmlException {
    XmlObject part = TypeSystemHolder.typeSystem.parse(xml, null, new XmlOptions());
    assertThat(part.schemaType().isDocumentType()).isTrue();
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults.stream().map(XmlError::getMessage).toList();
  }
}
