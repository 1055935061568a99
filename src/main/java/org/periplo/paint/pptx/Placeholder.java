package org.periplo.paint.pptx;

/// A place that a master or layout keeps for something.
enum Placeholder {
  /// A slide's title.
  TITLE("title", 0, "placeholder.title"),
  /// What stands under the title of a slide that has little else.
  SUBTITLE("subTitle", 1, "placeholder.subtitle"),
  /// A slide's text, or the notes to it.
  BODY("body", 1, "placeholder.body"),
  /// A table, a chart, or whatever else the client puts there.
  CONTENT("obj", 1, "placeholder.content"),
  /// What stands at the foot of every slide.
  FOOTER("ftr", 11, "placeholder.footer"),
  /// The number of the slide.
  SLIDE_NUMBER("sldNum", 12, "placeholder.slide-number"),
  /// The slide itself, small, above its notes.
  SLIDE_IMAGE("sldImg", 0, "placeholder.slide-image");

  private final String type;
  private final int index;
  private final String key;

  Placeholder(String type, int index, String key) {
    this.type = type;
    this.index = index;
    this.key = key;
  }

  /// The key of its name.
  String key() {
    return key;
  }

  /// Whether it stands at the foot of the slide.
  boolean isAtFoot() {
    return this == FOOTER || this == SLIDE_NUMBER;
  }

  /// At which side its words stand: `l` or `r`.
  String align() {
    return this == SLIDE_NUMBER ? "r" : "l";
  }

  /// Writes which place it is; slide, layout and master find each other's by that.
  void writeTo(XmlWriter xml) {
    xml.open("p:ph");
    if (this != CONTENT) {
      xml.with("type", type);
    }
    if (index > 0) {
      xml.with("idx", index);
    }
    xml.close();
  }
}
