package org.periplo.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.util.Matrix;
import org.periplo.text.FontFile;
import org.periplo.theme.FontFace;

/// The floor to compare with: the operators of a painted page, without tags, written by PDFBox's
/// own content stream.
///
/// What is slow in PDFBox unless one asks for less is left out: its fonts look for no ligatures.
/// What is painted for tags alone is left out too: the spaces of size 1 that stand for the kinds of
/// cards.
final class BarePdf {

  /// One call to PDFBox's content stream.
  @FunctionalInterface
  private interface Call {
    void on(PDPageContentStream content, Map<FontFace, PDFont> fonts) throws IOException;
  }

  private final PDRectangle paper;
  private final List<Call> calls = new ArrayList<>();

  /// Takes the operators of the first page.
  BarePdf(byte[] painted) throws IOException {
    try (PDDocument file = Loader.loadPDF(painted)) {
      PDPage page = file.getPage(0);
      paper = page.getMediaBox();
      List<COSBase> operands = new ArrayList<>();
      Reader reader = new Reader(page.getResources());
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof Operator operator) {
          reader.take(operator.getName(), operands);
          operands.clear();
        } else {
          operands.add((COSBase) token);
        }
      }
    }
  }

  /// Writes them.
  void write(OutputStream out) throws IOException {
    try (PDDocument file = new PDDocument()) {
      PDPage page = new PDPage(paper);
      file.addPage(page);
      Map<FontFace, PDFont> fonts = fonts(file);
      try (PDPageContentStream content = new PDPageContentStream(file, page)) {
        for (Call call : calls) {
          call.on(content, fonts);
        }
      }
      file.save(out);
    }
  }

  private static Map<FontFace, PDFont> fonts(PDDocument file) throws IOException {
    Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);
    for (FontFace face : List.of(FontFace.REGULAR, FontFace.BOLD, FontFace.ITALIC)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.open(face)));
      font.setEnableGsub(false);
      fonts.put(face, PDType0Font.load(file, font, true));
    }
    return fonts;
  }

  /// Turns operators into calls.
  private final class Reader {

    private final PDResources resources;
    private final Map<COSName, PDFont> fonts = new HashMap<>();
    private List<Call> now = calls;
    private COSName font = COSName.FONT;
    private boolean forTagsAlone;

    Reader(PDResources resources) {
      this.resources = resources;
    }

    void take(String operator, List<COSBase> operands) throws IOException {
      switch (operator) {
        case "BMC", "BDC", "EMC", "n" -> {}
        case "BT" -> {
          now = new ArrayList<>();
          forTagsAlone = false;
          now.add((content, _) -> content.beginText());
        }
        case "ET" -> {
          now.add((content, _) -> content.endText());
          calls.addAll(forTagsAlone ? List.of() : now);
          now = calls;
        }
        case "Tf" -> takeFont((COSName) operands.getFirst(), numbers(operands)[0]);
        case "Tj" -> {
          String shown = decoded((COSString) operands.getFirst());
          now.add((content, _) -> content.showText(shown));
        }
        case "sh" -> {
          PDShading shading = resources.getShading((COSName) operands.getFirst());
          now.add((content, _) -> content.shadingFill(shading));
        }
        default -> now.add(drawing(operator, numbers(operands)));
      }
    }

    private void takeFont(COSName name, float size) throws IOException {
      font = name;
      fonts.putIfAbsent(name, resources.getFont(name));
      FontFace face = face(fonts.get(name).getName());
      forTagsAlone = size == 1;
      now.add((content, faces) -> content.setFont(faces.get(face), size));
    }

    private static FontFace face(String name) {
      return name.endsWith("-Bold")
          ? FontFace.BOLD
          : name.endsWith("-Italic") ? FontFace.ITALIC : FontFace.REGULAR;
    }

    private String decoded(COSString codes) throws IOException {
      StringBuilder decoded = new StringBuilder();
      byte[] bytes = codes.getBytes();
      for (int i = 0; i < bytes.length; i += 2) {
        decoded.append(fonts.get(font).toUnicode((bytes[i] & 0xFF) * 256 + (bytes[i + 1] & 0xFF)));
      }
      return decoded.toString();
    }
  }

  private static float[] numbers(List<COSBase> operands) {
    List<COSBase> all = new ArrayList<>();
    for (COSBase operand : operands) {
      all.addAll(operand instanceof COSArray array ? array.toList() : List.of(operand));
    }
    List<COSNumber> numbers =
        all.stream().filter(COSNumber.class::isInstance).map(COSNumber.class::cast).toList();
    float[] values = new float[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.get(i).floatValue();
    }
    return values;
  }

  private static Call drawing(String operator, float[] n) {
    return switch (operator) {
      case "m" -> (content, _) -> content.moveTo(n[0], n[1]);
      case "l" -> (content, _) -> content.lineTo(n[0], n[1]);
      case "c" -> (content, _) -> content.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
      case "h" -> (content, _) -> content.closePath();
      case "S" -> (content, _) -> content.stroke();
      case "f*" -> (content, _) -> content.fillEvenOdd();
      case "B*" -> (content, _) -> content.fillAndStrokeEvenOdd();
      case "W*" -> (content, _) -> content.clipEvenOdd();
      case "q" -> (content, _) -> content.saveGraphicsState();
      case "Q" -> (content, _) -> content.restoreGraphicsState();
      case "cm" -> (content, _) -> content.transform(matrix(n));
      case "Tm" -> (content, _) -> content.setTextMatrix(matrix(n));
      case "rg" -> (content, _) -> content.setNonStrokingColor(n[0], n[1], n[2]);
      case "RG" -> (content, _) -> content.setStrokingColor(n[0], n[1], n[2]);
      case "w" -> (content, _) -> content.setLineWidth(n[0]);
      case "J" -> (content, _) -> content.setLineCapStyle((int) n[0]);
      case "j" -> (content, _) -> content.setLineJoinStyle((int) n[0]);
      case "d" ->
          (content, _) ->
              content.setLineDashPattern(Arrays.copyOf(n, n.length - 1), n[n.length - 1]);
      default -> throw new IllegalArgumentException("No such operator is painted: " + operator);
    };
  }

  private static Matrix matrix(float[] n) {
    return new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
  }
}
