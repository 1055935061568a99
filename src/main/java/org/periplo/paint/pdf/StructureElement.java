package org.periplo.paint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// A part of a document as somebody hears it: a heading, a paragraph, a card, a figure.
///
/// Written as plain dictionaries: at thousands of cards, this is most of the file.
final class StructureElement {

  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  private static final COSName ALTERNATE = COSName.getPDFName("Alt");

  private final COSDictionary dictionary = new COSDictionary();
  private final COSName type;

  private StructureElement(COSName type, COSDictionary parent) {
    this.type = type;
    dictionary.setItem(COSName.S, type);
    dictionary.setItem(COSName.P, parent);
  }

  /// The element that holds all others.
  static StructureElement root(COSDictionary tree) {
    StructureElement element = new StructureElement(COSName.getPDFName("Document"), tree);
    tree.setItem(COSName.K, element.dictionary);
    return element;
  }

  /// Adds an element at the end of this one.
  ///
  /// @param type one of PDF 1.7's standard structure types
  StructureElement add(String type) {
    StructureElement element = new StructureElement(COSName.getPDFName(type), dictionary);
    addKid(element.dictionary);
    return element;
  }

  /// Adds marked content at the end of this element; all of an element is on one page.
  void add(int contentId, COSDictionary page) {
    dictionary.setItem(COSName.PG, page);
    addKid(COSInteger.get(contentId));
  }

  /// Adds an annotation at the end of this element.
  void add(COSDictionary annotation, COSDictionary page) {
    COSDictionary reference = Cos.inPlace(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.OBJ, annotation);
    reference.setItem(COSName.PG, page);
    addKid(reference);
  }

  private void addKid(COSBase kid) {
    switch (dictionary.getItem(COSName.K)) {
      case null -> dictionary.setItem(COSName.K, kid);
      case COSArray kids -> kids.add(kid);
      case COSBase only -> dictionary.setItem(COSName.K, Cos.array(only, kid));
    }
  }

  /// Gives it a name in lists of tags; it is not spoken.
  StructureElement titled(String title) {
    dictionary.setString(COSName.T, title);
    return this;
  }

  /// What is spoken in place of the letters in it.
  StructureElement spoken(String words) {
    dictionary.setString(ACTUAL_TEXT, words);
    return this;
  }

  /// What is said of a picture.
  ///
  /// @param bounds left, bottom, right and top on the page, in points from its lower left corner
  StructureElement described(String words, float... bounds) {
    COSDictionary layout = Cos.inPlace(COSName.O, COSName.getPDFName("Layout"));
    layout.setItem(COSName.BBOX, Cos.numbers(bounds));
    layout.setName("Placement", "Block");
    dictionary.setItem(COSName.A, layout);
    dictionary.setString(ALTERNATE, words);
    return this;
  }

  /// What the head of a table names.
  ///
  /// @param scope `Column` or `Row`
  StructureElement naming(String scope) {
    COSDictionary cells = Cos.inPlace(COSName.O, COSName.getPDFName("Table"));
    cells.setName("Scope", scope);
    dictionary.setItem(COSName.A, cells);
    return this;
  }

  /// Its structure type.
  String type() {
    return type.getName();
  }

  COSDictionary dictionary() {
    return dictionary;
  }
}
