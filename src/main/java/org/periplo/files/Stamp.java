package org.periplo.files;

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
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Stamp(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
