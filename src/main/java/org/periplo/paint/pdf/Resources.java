package org.periplo.paint.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
  private final Supplier<SystemFonts> systemFonts;
  private final Map<FontFace, EmbeddedFont> faces = new EnumMap<>(FontFace.class);
  private final Map<FontSource, EmbeddedFont> fonts = new LinkedHashMap<>();
  private final Map<FontSource, Optional<Font>> drawn = new HashMap<>();
  private final Map<Bytes, Optional<String>> pictures = new HashMap<>();
  private final Map<Fill.Gradient, String> gradients = new HashMap<>();

  /// @param systemFonts for what the shipped typeface lacks
  Resources(PDDocument document, Supplier<SystemFonts> systemFonts) {
    this.document = document;
    this.systemFonts = systemFonts;
  }

  /// The dictionary that pages refer to.
  COSDictionary dictionary() {
    return dictionary;
  }

  /// The font of a cut of the shipped typeface.
  EmbeddedFont font(FontFace face) {
    return faces.computeIfAbsent(face, it -> font(new ShippedFont(it)));
  }

  /// The font from anywhere.
  EmbeddedFont font(FontSource source) {
    return fonts.computeIfAbsent(source, it -> new EmbeddedFont(it, "F" + fonts.size()));
  }

  /// What sets the characters that the shipped typeface lacks.
  SystemFonts systemFonts() {
    return systemFonts.get();
  }

  /// The piece as a font lays it out; empty if the font cannot do it after all.
  Optional<ShapedText> shaped(Piece piece, FontSource source) {
    return drawn
        .computeIfAbsent(source, this::drawn)
        .map(it -> ShapedText.of(piece, it))
        .filter(ShapedText::isWhole);
  }

  private Optional<Font> drawn(FontSource source) {
    try {
      font(source); // which must be readable, too
      return Optional.of(source.drawn());
    } catch (IOException | FontFormatException | RuntimeException _) {
      return Optional.empty();
    }
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
      if (!font.isUnused()) {
        font.embed();
        category(COSName.FONT).setItem(font.name(), font.dictionary());
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (EmbeddedFont font : fonts.values()) {
      font.close();
    }
  }
}
