package org.periplo.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one content of a file from any other.
///
/// @param digest the content's SHA-256, in hexadecimal digits
public record Stamp(String digest) {

  /// The stamp of a file that is not there.
  public static final Stamp NONE = new Stamp("");

  /// The stamp of a content.
  public static Stamp of(byte[] content) {
    MessageDigest digest = sha256();
    digest.update(content);
    return of(digest);
  }

  /// The stamp of what a file holds, however long it is.
  ///
  /// @throws IOException if it cannot be read
  public static Stamp of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream content = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, content);
    }
    return of(digest);
  }

  private static Stamp of(MessageDigest digest) {
    return new Stamp(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
