package org.periplo.paint.pptx;

/// What a part of a deck is.
enum PartType {
  /// The order of the slides, their size, and what holds for all.
  PRESENTATION("vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
  /// One slide.
  SLIDE("vnd.openxmlformats-officedocument.presentationml.slide+xml"),
  /// What slides of one kind have in common.
  SLIDE_LAYOUT("vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"),
  /// What all slides have in common.
  SLIDE_MASTER("vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"),
  /// What a speaker reads to one slide.
  NOTES_SLIDE("vnd.openxmlformats-officedocument.presentationml.notesSlide+xml"),
  /// What all notes have in common.
  NOTES_MASTER("vnd.openxmlformats-officedocument.presentationml.notesMaster+xml"),
  /// Lines over categories.
  CHART("vnd.openxmlformats-officedocument.drawingml.chart+xml"),
  /// The sheets of a workbook.
  WORKBOOK("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
  /// One sheet of a workbook.
  WORKSHEET("vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"),
  /// Colours and fonts.
  THEME("vnd.openxmlformats-officedocument.theme+xml"),
  /// Title, author, dates.
  CORE_PROPERTIES("vnd.openxmlformats-package.core-properties+xml"),
  /// The program that wrote it.
  PROGRAM_PROPERTIES("vnd.openxmlformats-officedocument.extended-properties+xml"),
  /// A part of our own.
  CUSTOM_XML("xml"),
  /// By what id other programs find a part of our own.
  CUSTOM_XML_PROPERTIES("vnd.openxmlformats-officedocument.customXmlProperties+xml");

  private final String subtype;

  PartType(String subtype) {
    this.subtype = subtype;
  }

  /// The media type, as the package lists it.
  String contentType() {
    return "application/" + subtype;
  }
}
