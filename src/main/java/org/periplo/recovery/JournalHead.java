package org.periplo.recovery;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// What a journal begins with.
///
/// @param file the file that the project belongs in, absolute; empty as long as it has none
record JournalHead(String file) {

  private static final long MAGIC = 0x50_65_72_69_70_6C_6F_01L; // "Periplo" and the version

  /// As it stands in a journal.
  ByteBuffer bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeLong(MAGIC);
      out.writeUTF(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /// The head; empty if it is no journal's, or was not written to its end.
  static Optional<JournalHead> read(DataInputStream in) throws IOException {
    try {
      return in.readLong() == MAGIC ? Optional.of(new JournalHead(in.readUTF())) : Optional.empty();
    } catch (EOFException | UTFDataFormatException _) {
      return Optional.empty();
    }
  }
}
