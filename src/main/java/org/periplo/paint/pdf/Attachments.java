package org.periplo.paint.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Checksum;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.periplo.drawing.Attachment;

/// Encloses files in a PDF: ISO 32000-1, 7.11.4, with what PDF/A-3, 6.8, asks for beside it.
final class Attachments {

  private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  private Attachments() {}

  /// Encloses files as what the document was made from.
  ///
  /// @param checksum is carried on over their bytes
  static void enclose(List<Attachment> attachments, COSDictionary catalogue, Checksum checksum)
      throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    COSArray names = new COSArray();
    COSArray files = new COSArray();
    for (Attachment attachment : inOrder(attachments)) {
      COSDictionary file = file(attachment, checksum);
      names.add(new COSString(attachment.name()));
      names.add(file);
      files.add(file);
    }
    COSDictionary tree = Cos.inPlace(COSName.NAMES, names);
    catalogue.setItem(COSName.NAMES, Cos.inPlace(EMBEDDED_FILES, tree));
    catalogue.setItem(ASSOCIATED_FILES, files);
  }

  /// As a tree of names wants it: ISO 32000-1, 7.9.6.
  private static List<Attachment> inOrder(List<Attachment> attachments) {
    return attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList();
  }

  private static COSDictionary file(Attachment attachment, Checksum checksum) throws IOException {
    COSStream content = content(attachment, checksum);
    COSDictionary contents = Cos.inPlace(COSName.F, content);
    contents.setItem(COSName.UF, content);
    COSDictionary file = new COSDictionary();
    file.setItem(COSName.TYPE, COSName.FILESPEC);
    file.setString(COSName.F, attachment.name());
    file.setString(COSName.UF, attachment.name());
    file.setString(COSName.DESC, attachment.description());
    file.setName("AFRelationship", "Source");
    file.setItem(COSName.EF, contents);
    return file;
  }

  private static COSStream content(Attachment attachment, Checksum checksum) throws IOException {
    byte[] bytes = attachment.content().toArray();
    checksum.update(bytes);
    COSStream content = Cos.compressed(bytes);
    content.setName(COSName.TYPE, "EmbeddedFile");
    content.setName(COSName.SUBTYPE, attachment.mediaType());
    COSDictionary parameters = Cos.inPlace();
    parameters.setInt(COSName.SIZE, bytes.length);
    content.setItem(COSName.PARAMS, parameters);
    return content;
  }
}
