package org.periplo.paint.pptx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;

/// The sections of a deck, as the list of slides shows them.
///
/// @param all in their order, together all slides
record Sections(List<Section> all) {

  private static final String EXTENSION = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
  private static final String NAMESPACE =
      "http://schemas.microsoft.com/office/powerpoint/2010/main";

  /// Slides that stand together.
  ///
  /// @param first the number of its first slide, from 0
  record Section(String name, int first, int slides) {}

  Sections {
    all = List.copyOf(all);
  }

  /// Those of a document; none if no page names one. Pages that name none stand under the title.
  static Sections of(Document document) {
    List<Page> pages = document.pages();
    List<Section> sections = new ArrayList<>();
    if (pages.stream().allMatch(it -> it.section().isBlank())) {
      return new Sections(sections);
    }
    int first = 0;
    for (int i = 1; i <= pages.size(); i++) {
      String name = pages.get(first).section();
      if (i == pages.size() || !pages.get(i).section().equals(name)) {
        sections.add(new Section(name.isBlank() ? document.title() : name, first, i - first));
        first = i;
      }
    }
    return new Sections(sections);
  }

  /// Writes them as what the presentation has beyond the standard, if there are any.
  void writeTo(XmlWriter xml) {
    if (all.isEmpty()) {
      return;
    }
    xml.open("p:extLst").open("p:ext").with("uri", EXTENSION);
    xml.open("p14:sectionLst").with("xmlns:p14", NAMESPACE);
    all.forEach(it -> section(xml, it));
    xml.close().close().close();
  }

  private static void section(XmlWriter xml, Section section) {
    xml.open("p14:section").with("name", section.name()).with("id", id(section));
    xml.open("p14:sldIdLst");
    for (int i = 0; i < section.slides(); i++) {
      xml.open("p14:sldId").with("id", PresentationPart.FIRST_SLIDE + section.first() + i).close();
    }
    xml.close().close();
  }

  /// The same for the same section of the same deck.
  private static String id(Section section) {
    byte[] name = (section.first() + section.name()).getBytes(StandardCharsets.UTF_8);
    return "{" + UUID.nameUUIDFromBytes(name).toString().toUpperCase(Locale.ROOT) + "}";
  }
}
