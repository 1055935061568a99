package org.periplo.recovery;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.periplo.files.Stamp;

/// What a journal begins with.
///
/// @param origin where the project belongs; empty as long as it has no file
record JournalHead(Optional<Origin> origin) {

  private static final long MAGIC = 0x50_65_72_69_70_6C_6F_01L; // "Periplo" and the version

  /// As it stands in a journal.
  ByteBuffer bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeLong(MAGIC);
      out.writeUTF(origin.map(it -> it.file().toAbsolutePath().toString()).orElse(""));
      out.writeUTF(origin.map(it -> it.stamp().digest()).orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /// The head; empty if it is no journal's, or was not written to its end.
  static Optional<JournalHead> read(DataInputStream in) throws IOException {
    try {
      return in.readLong() == MAGIC
          ? Optional.of(new JournalHead(origin(in.readUTF(), in.readUTF())))
          : Optional.empty();
    } catch (EOFException | UTFDataFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Origin> origin(String file, String digest) {
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new Origin(Path.of(file), new Stamp(digest)));
  }
}
