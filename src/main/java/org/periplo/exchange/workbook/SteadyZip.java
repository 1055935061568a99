package org.periplo.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Packs a package again with the same time on every part, so that the same content gives the same
/// bytes.
final class SteadyZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 0, 0);

  private SteadyZip() {}

  /// Copies a package to `out` and leaves it open.
  static void copy(Path zip, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(zip.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry steady = new ZipEntry(part.getName());
        steady.setTimeLocal(TIME);
        copy.putNextEntry(steady);
        try (InputStream content = parts.getInputStream(part)) {
          content.transferTo(copy);
        }
        copy.closeEntry();
      }
    }
    copy.finish();
  }
}
