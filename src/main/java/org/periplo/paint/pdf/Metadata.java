package org.periplo.paint.pdf;

import java.nio.charset.StandardCharsets;
import org.periplo.drawing.Document;

/// What a file says about itself, as XMP: ISO 16684-1.
///
/// Declares PDF/A-3, level A, and PDF/UA-1; PDF/A wants the latter's one property explained.
final class Metadata {

  private static final String TEMPLATE =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        {creator}
        <pdf:Producer>{program}</pdf:Producer>
        <xmp:CreatorTool>{program}</xmp:CreatorTool>
        <pdfaid:part>3</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that is met</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private Metadata() {}

  /// The packet that describes a document.
  static byte[] of(Document document, String program) {
    String packet =
        TEMPLATE
            .replace("{title}", escaped(document.title()))
            .replace("{creator}", creator(document.author()))
            .replace("{language}", escaped(document.language()))
            .replace("{program}", escaped(program));
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String creator(String author) {
    return author.isBlank()
        ? ""
        : "<dc:creator><rdf:Seq><rdf:li>" + escaped(author) + "</rdf:li></rdf:Seq></dc:creator>";
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words.codePoints().filter(Metadata::isAllowed).forEach(escaped::appendCodePoint);
    return escaped.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// Whether XML 1.0 knows the character.
  private static boolean isAllowed(int character) {
    return (character >= ' ' && !isHalf(character) && character < 0xFFFE)
        || character > Character.MAX_VALUE
        || character == '\t'
        || character == '\n'
        || character == '\r';
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
