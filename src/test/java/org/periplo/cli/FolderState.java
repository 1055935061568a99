package org.periplo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// What stands in a folder: each name with a checksum of its content.
record FolderState(Map<String, Long> files) {

  static FolderState of(Path folder) throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(it -> files.put(it.toString(), Files.isRegularFile(it) ? checksum(it) : -1));
    }
    return new FolderState(files);
  }

  private static long checksum(Path file) {
    CRC32 sum = new CRC32();
    byte[] part = new byte[1 << 20];
    try (var input = Files.newInputStream(file)) {
      for (int read = input.read(part); read >= 0; read = input.read(part)) {
        sum.update(part, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum.getValue();
  }
}
