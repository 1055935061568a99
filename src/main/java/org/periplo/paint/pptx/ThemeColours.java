package org.periplo.paint.pptx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// The colours of a deck's theme, and each colour of its slides in terms of them.
///
/// A colour of the theme, or a lighter or darker tint of one, is written as such, so that another
/// theme colours the deck anew. Any other colour stays what it is: bad is red under every brand.
final class ThemeColours {

  private static final Palette PALETTE = Palette.LIGHT;
  /// The theme has six accents; what it has for links serves as two more.
  private static final List<String> ACCENTS =
      List.of(
          "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink");

  private record Base(String slot, Hsl colour) {}

  private record Tinted(String slot, Tint tint) {}

  private final List<Colour> accents;
  private final Map<Colour, String> slots = new LinkedHashMap<>();
  private final List<Base> bases;
  private final Map<Colour, byte[]> fills = new HashMap<>();

  private ThemeColours(List<Colour> accents) {
    this.accents = accents;
    slots.put(PALETTE.ink(), "tx1");
    slots.put(Colour.WHITE, "bg1");
    slots.put(PALETTE.quiet(), "tx2");
    slots.put(PALETTE.shade(), "bg2");
    for (int i = 0; i < accents.size(); i++) {
      slots.putIfAbsent(accents.get(i), ACCENTS.get(i));
    }
    bases =
        slots.entrySet().stream().map(it -> new Base(it.getValue(), Hsl.of(it.getKey()))).toList();
  }

  /// The theme of a document: the colours of its stages, in their order, are the accents.
  static ThemeColours of(Document document) {
    SequencedSet<Colour> accents = new LinkedHashSet<>();
    document.pages().stream()
        .flatMap(it -> it.drawing().marks().stream())
        .flatMap(ThemeColours::stageColours)
        .forEach(accents::add);
    accents.addAll(PALETTE.accents());
    return new ThemeColours(accents.stream().limit(ACCENTS.size()).toList());
  }

  private static Stream<Colour> stageColours(Mark mark) {
    return switch (mark) {
      case GroupMark it -> it.marks().stream().flatMap(ThemeColours::stageColours);
      case ChevronMark it when it.tag().role() == Role.STAGE -> Stream.of(it.fill());
      case BoxMark it when it.tag().role() == Role.STAGE ->
          it.fill().flatMap(ThemeColours::solid).or(it::accent).stream();
      default -> Stream.empty();
    };
  }

  private static Optional<Colour> solid(Fill fill) {
    return fill instanceof Fill.Solid(Colour colour) ? Optional.of(colour) : Optional.empty();
  }

  /// Writes that something is filled with a colour.
  void fill(XmlWriter xml, Colour colour) {
    xml.passage(fills.computeIfAbsent(colour, this::fill));
  }

  private byte[] fill(Colour colour) {
    return XmlWriter.passage(
        it -> {
          it.open("a:solidFill");
          write(it, colour);
          it.close();
        });
  }

  /// Writes a colour, as the theme's where it can be.
  void write(XmlWriter xml, Colour colour) {
    String slot = slots.get(colour);
    if (slot != null) {
      xml.value("a:schemeClr", slot);
      return;
    }
    Optional<Tinted> tinted = tinted(colour);
    if (tinted.isPresent()) {
      xml.open("a:schemeClr").with("val", tinted.get().slot());
      tinted.get().tint().writeTo(xml);
      xml.close();
    } else {
      xml.value("a:srgbClr", digits(colour));
    }
  }

  private Optional<Tinted> tinted(Colour colour) {
    return bases.stream()
        .flatMap(
            base -> Tint.of(base.colour(), colour).map(it -> new Tinted(base.slot(), it)).stream())
        .min(Comparator.comparingDouble(it -> it.tint().strength()));
  }

  /// Writes the theme's own list of colours.
  void writeScheme(XmlWriter xml) {
    xml.open("a:clrScheme").with("name", "Periplo");
    slot(xml, "dk1", PALETTE.ink());
    slot(xml, "lt1", Colour.WHITE);
    slot(xml, "dk2", PALETTE.quiet());
    slot(xml, "lt2", PALETTE.shade());
    for (int i = 0; i < ACCENTS.size(); i++) {
      slot(xml, ACCENTS.get(i), accents.get(i % accents.size()));
    }
    xml.close();
  }

  private static void slot(XmlWriter xml, String name, Colour colour) {
    xml.open("a:" + name).value("a:srgbClr", digits(colour)).close();
  }

  private static String digits(Colour colour) {
    return colour.hex().substring(1);
  }
}
