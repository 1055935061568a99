package org.periplo.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// The dictionaries and streams of a composite font with some letters of a TrueType file: ISO
/// 32000-1, 9.7.
///
/// The code of the first letter is 1.
final class FontSubset {

  /// What a font program needs whose glyphs are not found by name: ISO 32000-1, 9.9.
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

  /// The flag of fonts that use other character sets than Adobe's: ISO 32000-1, 9.8.2.
  private static final int SYMBOLIC = 1 << 2;

  private static final int ITALIC = 1 << 6;

  private final TrueTypeFont file;
  private final List<Letter> letters;
  private final List<Integer> glyphs;
  private final String name;

  FontSubset(TrueTypeFont file, List<Letter> letters) throws IOException {
    this.file = file;
    this.letters = letters;
    this.glyphs = letters.stream().map(Letter::glyph).toList();
    this.name = tag(letters.hashCode()) + "+" + file.getName();
  }

  /// Six letters that tell subsets of the same font apart.
  private static String tag(int hash) {
    StringBuilder letters = new StringBuilder();
    for (long rest = Integer.toUnsignedLong(hash); letters.length() < 6; rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /// Makes `font` the composite font.
  void writeTo(COSDictionary font) throws IOException {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant()));
    font.setItem(COSName.TO_UNICODE, Cos.compressed(CharacterMap.of(letters)));
  }

  private COSDictionary descendant() throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(file, TABLES);
    subsetter.addGlyphIds(new LinkedHashSet<>(glyphs));
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, characterCollection());
    descendant.setItem(COSName.FONT_DESC, descriptor(subsetter));
    descendant.setItem(COSName.W, Cos.array(COSInteger.ONE, widths()));
    descendant.setItem(COSName.CID_TO_GID_MAP, Cos.compressed(glyphsByCode(subsetter.getGIDMap())));
    return descendant;
  }

  private static COSDictionary characterCollection() {
    COSDictionary collection = Cos.inPlace(COSName.REGISTRY, new COSString("Adobe"));
    collection.setItem(COSName.ORDERING, new COSString("Identity"));
    collection.setInt(COSName.SUPPLEMENT, 0);
    return collection;
  }

  private COSDictionary descriptor(TTFSubsetter subsetter) throws IOException {
    float angle = file.getPostScript().getItalicAngle();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, angle == 0 ? SYMBOLIC : SYMBOLIC | ITALIC);
    descriptor.setFloat(COSName.ITALIC_ANGLE, angle);
    descriptor.setItem(COSName.FONT_BBOX, bounds(file.getFontBBox()));
    descriptor.setFloat(COSName.ASCENT, thousandths(file.getHorizontalHeader().getAscender()));
    descriptor.setFloat(COSName.DESCENT, thousandths(file.getHorizontalHeader().getDescender()));
    descriptor.setFloat(COSName.CAP_HEIGHT, thousandths(file.getOS2Windows().getCapHeight()));
    // No TrueType table gives the width of stems; readers need it only when they have no font.
    descriptor.setInt(COSName.STEM_V, file.getOS2Windows().getWeightClass() / 5);
    descriptor.setItem(COSName.FONT_FILE2, program(subsetter));
    return descriptor;
  }

  private static COSArray bounds(BoundingBox box) {
    return Cos.numbers(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
  }

  private static COSStream program(TTFSubsetter subsetter) throws IOException {
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    subsetter.writeToStream(program);
    COSStream stream = Cos.compressed(program.toByteArray());
    stream.setInt(COSName.LENGTH1, program.size());
    return stream;
  }

  /// Exact, so that a reader's sum of advances is the measure's.
  private COSArray widths() throws IOException {
    COSArray widths = new COSArray();
    for (int glyph : glyphs) {
      widths.add(new COSFloat(thousandths(file.getAdvanceWidth(glyph))));
    }
    return widths;
  }

  private float thousandths(int units) throws IOException {
    return units * 1000f / file.getUnitsPerEm();
  }

  private byte[] glyphsByCode(Map<Integer, Integer> originals) throws IOException {
    int[] renumbered = new int[file.getNumberOfGlyphs()];
    originals.forEach((now, before) -> renumbered[before] = now);
    byte[] map = new byte[2 * (glyphs.size() + 1)];
    for (int code = 1; code <= glyphs.size(); code++) {
      int glyph = renumbered[glyphs.get(code - 1)];
      map[2 * code] = (byte) (glyph >> 8);
      map[2 * code + 1] = (byte) glyph;
    }
    return map;
  }
}
