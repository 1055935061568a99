package org.periplo.recovery;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;
import org.periplo.model.Bytes;

/// One step in a journal: when, and what it made of what was there before.
///
/// On the disk: the length of the middle, the time, front, back, the middle, and a CRC-32 of all of
/// these, big endian. A record that was not written to its end is found out by its checksum.
record JournalRecord(Instant time, Splice splice) {

  private static final int HEAD = Integer.BYTES + Long.BYTES + 2 * Integer.BYTES;

  /// As it stands in a journal.
  ByteBuffer bytes() {
    Bytes middle = splice.middle();
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + middle.length() + Integer.BYTES);
    bytes.putInt(middle.length()).putLong(time.toEpochMilli());
    bytes.putInt(splice.front()).putInt(splice.back()).put(middle.asBuffer());
    bytes.putInt(checksum(bytes.array(), bytes.position()));
    return bytes.flip();
  }

  /// The next record; empty if none follows that was written to its end.
  ///
  /// @param most how long a middle may be
  static Optional<JournalRecord> next(DataInputStream in, int most) throws IOException {
    try {
      byte[] head = in.readNBytes(HEAD);
      ByteBuffer read = ByteBuffer.wrap(head);
      int length = head.length < HEAD ? -1 : read.getInt();
      if (length < 0 || length > most) {
        return Optional.empty();
      }
      Instant time = Instant.ofEpochMilli(read.getLong());
      int front = read.getInt();
      int back = read.getInt();
      Bytes middle = Bytes.copyOf(in.readNBytes(length));
      JournalRecord record = new JournalRecord(time, new Splice(front, back, middle));
      ByteBuffer whole = record.bytes();
      boolean sound =
          middle.length() == length && in.readInt() == whole.getInt(whole.limit() - Integer.BYTES);
      return sound ? Optional.of(record) : Optional.empty();
    } catch (EOFException _) {
      return Optional.empty();
    }
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
