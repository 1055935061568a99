package org.periplo.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.periplo.export.ExportFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The part of a work that no program can do without, to measure the whole work against.
final class Floor {

  private static final int PNG_SIGNATURE = 8;
  private static final int IMAGE_DATA = 0x49444154;

  private Floor() {}

  /// Of opening a project: seeing every token of its JSON.
  static Work ofOpening(byte[] json) {
    return () -> {
      try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
        while (parser.nextToken() != null) {
          parser.currentTokenLocation();
        }
      }
    };
  }

  /// Of an export, given what it wrote: a PDF's operators without tags through bare PDFBox, the
  /// compression of a deck's parts, of an image's pixels. A drawing and a text have none worth the
  /// name.
  static Optional<Work> of(ExportFormat format, byte[] exported) throws IOException {
    return switch (format) {
      case PDF -> {
        BarePdf bare = new BarePdf(exported);
        yield Optional.of(() -> bare.write(OutputStream.nullOutputStream()));
      }
      case POWERPOINT -> {
        Map<String, byte[]> parts = parts(exported);
        yield Optional.of(() -> zip(parts));
      }
      case SVG, EXCEL, CSV, MARKDOWN -> Optional.empty();
      case PNG -> {
        byte[] pixels = pixels(exported);
        yield Optional.of(() -> deflate(pixels));
      }
    };
  }

  private static Map<String, byte[]> parts(byte[] deck) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static void zip(Map<String, byte[]> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }

  private static byte[] pixels(byte[] png) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    DataInputStream chunks = new DataInputStream(new ByteArrayInputStream(png));
    chunks.skipNBytes(PNG_SIGNATURE);
    while (chunks.available() > 0) {
      int length = chunks.readInt();
      int kind = chunks.readInt();
      byte[] content = chunks.readNBytes(length);
      if (kind == IMAGE_DATA) {
        data.writeBytes(content);
      }
      chunks.skipNBytes(Integer.BYTES);
    }
    return new InflaterInputStream(new ByteArrayInputStream(data.toByteArray())).readAllBytes();
  }

  private static void deflate(byte[] pixels) throws IOException {
    try (OutputStream out = new DeflaterOutputStream(OutputStream.nullOutputStream())) {
      out.write(pixels);
    }
  }
}
