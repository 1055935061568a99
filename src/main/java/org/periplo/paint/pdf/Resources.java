package org.periplo.paint.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.periplo.drawing.Fill;
import org.periplo.model.Bytes;
import org.periplo.model.Picture;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;

/// What all pages of a document share: fonts, pictures and gradients, each there once.
final class Resources implements AutoCloseable {

  private final PDDocument document;
  private final COSDictionary dictionary = new COSDictionary();
  private final Map<FontFace, EmbeddedFont> fonts = new EnumMap<>(FontFace.class);
  private final Map<Bytes, Optional<String>> pictures = new HashMap<>();
  private final Map<Fill.Gradient, String> gradients = new HashMap<>();

  Resources(PDDocument document) {
    this.document = document;
  }

  /// The dictionary that pages refer to.
  COSDictionary dictionary() {
    return dictionary;
  }

  /// The font of a cut.
  EmbeddedFont font(FontFace face) {
    return fonts.computeIfAbsent(
        face,
        _ -> {
          EmbeddedFont font = new EmbeddedFont(face, "F" + fonts.size());
          category(COSName.FONT).setItem(font.name(), font.dictionary());
          return font;
        });
  }

  /// What content streams call a gradient, which runs from 1 down to 0 on the y axis.
  String nameOf(Fill.Gradient gradient) {
    return gradients.computeIfAbsent(
        gradient,
        _ -> {
          String name = "G" + gradients.size();
          category(COSName.SHADING).setItem(name, shading(gradient));
          return name;
        });
  }

  /// What content streams call a picture; empty if it cannot be decoded.
  Optional<String> nameOf(Picture picture) {
    return pictures.computeIfAbsent(
        picture.content(),
        content -> {
          String name = "P" + pictures.size();
          Optional<COSBase> image = Pictures.embed(content, document);
          image.ifPresent(it -> category(COSName.XOBJECT).setItem(name, it));
          return image.map(_ -> name);
        });
  }

  private COSDictionary category(COSName name) {
    COSDictionary category = dictionary.getCOSDictionary(name);
    if (category == null) {
      category = Cos.inPlace();
      dictionary.setItem(name, category);
    }
    return category;
  }

  private static COSDictionary shading(Fill.Gradient gradient) {
    COSDictionary function = Cos.inPlace(COSName.FUNCTION_TYPE, COSInteger.TWO);
    function.setItem(COSName.DOMAIN, Cos.numbers(0, 1));
    function.setItem(COSName.C0, components(gradient.bottom()));
    function.setItem(COSName.C1, components(gradient.top()));
    function.setInt(COSName.N, 1);
    COSDictionary shading = new COSDictionary();
    shading.setInt(COSName.SHADING_TYPE, 2);
    shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    shading.setItem(COSName.COORDS, Cos.numbers(0, 0, 0, 1));
    shading.setItem(COSName.FUNCTION, function);
    return shading;
  }

  private static COSArray components(Colour colour) {
    return Cos.numbers(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
  }

  /// Embeds the fonts, now that no page will ask for more.
  void embedFonts() throws IOException {
    for (EmbeddedFont font : fonts.values()) {
      font.embed();
    }
  }

  @Override
  public void close() throws IOException {
    for (EmbeddedFont font : fonts.values()) {
      font.close();
    }
  }
}
