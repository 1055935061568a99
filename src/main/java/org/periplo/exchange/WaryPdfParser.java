package org.periplo.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the structure of a PDF that may have been made to harm: PDFBox unpacks whatever streams
/// the structure stands in, however large they become, and reads a broken file again and again.
///
/// So each stream is measured before it is unpacked, what is read is counted, and a file whose own
/// directory is wrong is not searched for its parts.
final class WaryPdfParser extends PDFParser {

  private static final long MOST_UNPACKED = 128L << 20;
  private static final int PART = 1 << 16;

  private long unpacked;

  private WaryPdfParser(byte[] pdf) throws IOException {
    super(new Counted(pdf));
  }

  /// The document in a whole file.
  ///
  /// @throws LockedException if it is enciphered, so that its streams could be measured only when
  ///     it is too late
  /// @throws IOException if it is broken or made to harm; unchecked exceptions come of that too
  static PDDocument read(byte[] pdf) throws IOException {
    WaryPdfParser parser = new WaryPdfParser(pdf);
    try {
      PDDocument document = parser.parse(false);
      parser.requireUnlocked();
      return document;
    } catch (IOException | RuntimeException e) {
      parser.requireUnlocked();
      throw e;
    }
  }

  private void requireUnlocked() throws LockedException {
    if (securityHandler != null) {
      throw new LockedException();
    }
  }

  /// A stream that turns out no larger than what is left of the bound.
  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    requireUnlocked();
    COSStream stream = super.parseCOSStream(dictionary);
    if (stream.getFilters() != null) {
      try (InputStream content = inflated(stream)) {
        measure(content);
      }
    }
    return stream;
  }

  private void measure(InputStream content) throws IOException {
    byte[] part = new byte[PART];
    for (int count = content.read(part); count >= 0; count = content.read(part)) {
      unpacked += count;
      if (unpacked > MOST_UNPACKED) {
        throw new IOException("More is packed in it than a PDF needs.");
      }
    }
  }

  /// The content of a packed stream, unpacked as it is read.
  ///
  /// @throws IOException if it is packed in an unusual way
  static InputStream inflated(COSStream stream) throws IOException {
    if (!isDeflated(stream.getFilters())) {
      throw new IOException("Packed in an unusual way: " + stream.getFilters());
    }
    return new InflaterInputStream(stream.createRawInputStream());
  }

  private static boolean isDeflated(COSBase filter) {
    return filter.equals(COSName.FLATE_DECODE)
        || (filter instanceof COSArray only
            && only.size() == 1
            && COSName.FLATE_DECODE.equals(only.getObject(0)));
  }

  /// Says that a file is enciphered, be it with a password that everybody has.
  static final class LockedException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// A file that is read no more often than a sound one could ask for.
  private static final class Counted extends RandomAccessReadBuffer {

    private static final long MOST_TIMES = 20;
    private static final long AT_LEAST = 16 << 20;
    private static final long AT_MOST = 1L << 30;

    private long left;

    Counted(byte[] file) {
      super(file);
      left = Math.min(AT_MOST, AT_LEAST + MOST_TIMES * file.length);
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      count(length);
      return super.read(bytes, offset, length);
    }

    private void count(long bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("It is too broken to be read in a sensible time.");
      }
    }
  }
}
