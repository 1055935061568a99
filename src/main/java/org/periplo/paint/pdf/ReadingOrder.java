package org.periplo.paint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;
import org.periplo.drawing.Role;

/// Ties what is painted on one page to what is read aloud: every operator belongs to an element of
/// the structure or is decoration.
final class ReadingOrder {

  private final StructureElement page;
  private final Headings headings;
  private final COSDictionary dictionary;
  private final COSArray owners;
  private final Operators operators;
  private StructureElement section;
  private @Nullable StructureElement open;
  private boolean decorating;

  ReadingOrder(
      StructureElement page,
      Headings headings,
      COSDictionary dictionary,
      COSArray owners,
      Operators operators) {
    this.page = page;
    this.headings = headings;
    this.dictionary = dictionary;
    this.owners = owners;
    this.operators = operators;
    this.section = page;
  }

  /// Where an element without an owner goes: the stage's part of the page, or the page.
  StructureElement section() {
    return section;
  }

  /// Adds the element that speaks for a role other than a card, a figure or decoration.
  StructureElement heading(Role role, StructureElement owner) {
    return switch (role) {
      case TITLE -> opened(page).add(headings.next(1));
      case STAGE -> opened(page.add("Sect")).add(headings.next(2));
      case STEP -> owner.add(headings.next(3));
      case SUBTITLE, LANE, NOTE, CARD, FIGURE, FOOTER, PAGE_NUMBER, DECORATION -> owner.add("P");
    };
  }

  private StructureElement opened(StructureElement opened) {
    section = opened;
    return opened;
  }

  /// What follows belongs to the page, no more to a stage of it.
  void leaveStage() {
    section = page;
  }

  /// What is painted from here on belongs to `element`.
  void content(StructureElement element) {
    if (open != element) {
      end();
      open = element;
      operators.name(element.type()).ascii("<</MCID ").number(owners.size()).ascii(">> ");
      operators.operator("BDC");
      element.add(owners.size(), dictionary);
      owners.add(element.dictionary());
    }
  }

  /// What is painted from here on is decoration.
  void decoration() {
    if (!decorating) {
      end();
      decorating = true;
      operators.name("Artifact").operator("BMC");
    }
  }

  /// Ends what was begun.
  void end() {
    if (open != null || decorating) {
      operators.operator("EMC");
    }
    open = null;
    decorating = false;
  }
}
