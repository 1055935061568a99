package org.periplo.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Finds the files that travel inside a PDF, however another program has sorted them since: ISO
/// 32000-1, 7.9.6 and 7.11.4.
final class EnclosedFiles {

  private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");

  /// Deep enough for any real tree; a broken one may go round in circles.
  private static final int DEEPEST = 8;

  private static final int MOST_NODES = 1000;

  private final String ending;
  private final Set<COSStream> found = new LinkedHashSet<>();
  private int nodes;

  private EnclosedFiles(String ending) {
    this.ending = ending;
  }

  /// The contents of those whose names end so, in small or capital letters.
  static List<COSStream> endingWith(String ending, PDDocument document) {
    EnclosedFiles files = new EnclosedFiles(ending);
    inside(document.getDocumentCatalog().getCOSObject(), COSName.NAMES)
        .flatMap(it -> inside(it, EMBEDDED_FILES))
        .ifPresent(it -> files.collect(it, 0));
    return List.copyOf(files.found);
  }

  private static Optional<COSDictionary> inside(COSDictionary dictionary, COSName key) {
    return Optional.ofNullable(dictionary.getCOSDictionary(key));
  }

  private void collect(COSDictionary node, int depth) {
    if (depth > DEEPEST || nodes++ > MOST_NODES) {
      return;
    }
    dictionaries(node, COSName.NAMES).forEach(this::take);
    dictionaries(node, COSName.KIDS).forEach(it -> collect(it, depth + 1));
  }

  private static List<COSDictionary> dictionaries(COSDictionary node, COSName key) {
    List<COSDictionary> dictionaries = new ArrayList<>();
    COSArray items = Optional.ofNullable(node.getCOSArray(key)).orElseGet(COSArray::new);
    for (int i = 0; i < items.size(); i++) {
      if (items.getObject(i) instanceof COSDictionary dictionary) {
        dictionaries.add(dictionary);
      }
    }
    return dictionaries;
  }

  private void take(COSDictionary file) {
    if (isNamed(file, COSName.UF) || isNamed(file, COSName.F)) {
      inside(file, COSName.EF).map(it -> it.getCOSStream(COSName.F)).ifPresent(found::add);
    }
  }

  private boolean isNamed(COSDictionary file, COSName key) {
    COSBase name = file.getDictionaryObject(key);
    return name instanceof COSString words
        && words.getString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
