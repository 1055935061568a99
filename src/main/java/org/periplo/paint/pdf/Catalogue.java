package org.periplo.paint.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.periplo.drawing.Document;

/// What holds for a whole file: its title, its language, and what its colours mean.
///
/// Dates are left out: the same document gives the same bytes on any day.
final class Catalogue {

  private static final String PROGRAM = "Periplo";

  private final PDDocument file;
  private final COSDictionary dictionary;

  Catalogue(PDDocument file) {
    this.file = file;
    this.dictionary = file.getDocumentCatalog().getCOSObject();
  }

  /// Describes `document`.
  void describe(Document document) throws IOException {
    file.setVersion(1.7f);
    dictionary.setString(COSName.LANG, document.language());
    dictionary.setItem(
        COSName.MARK_INFO, Cos.inPlace(COSName.getPDFName("Marked"), COSBoolean.TRUE));
    dictionary.setItem(
        COSName.VIEWER_PREFERENCES, Cos.inPlace(COSName.DISPLAY_DOC_TITLE, COSBoolean.TRUE));
    dictionary.setItem(COSName.PAGE_LABELS, PageLabels.of(document.pages()));
    dictionary.setItem(COSName.OUTPUT_INTENTS, Cos.array(screenColours()));
    dictionary.setItem(COSName.METADATA, metadata(document));
    inform(document);
  }

  private static COSDictionary screenColours() throws IOException {
    COSStream profile = Cos.compressed(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  /// Not compressed, so that programs which know nothing of PDF can find it.
  private static COSStream metadata(Document document) throws IOException {
    COSStream metadata = Cos.plain(Metadata.of(document, PROGRAM));
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    return metadata;
  }

  private void inform(Document document) {
    PDDocumentInformation information = file.getDocumentInformation();
    information.setTitle(document.title());
    if (!document.author().isBlank()) {
      information.setAuthor(document.author());
    }
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
  }
}
