package org.periplo.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// The text of a project file, from its bytes.
final class SourceText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SourceText() {}

  /// The text, without the byte order mark that some editors put first.
  ///
  /// @throws Misfit if the bytes cannot be JSON in UTF-8
  static String of(byte[] bytes) {
    refuseOtherThanJson(bytes, bytes.length);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      throw Misfit.notJson(end(decoded), "problem.json.not-utf-8");
    }
    return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
  }

  /// Looks at the first bytes only, so that a large file of something else need not be read.
  ///
  /// @throws Misfit if they begin no JSON document in UTF-8
  static void refuseOtherThanJson(byte[] bytes, int count) {
    if (isUtf16(bytes, count)) {
      throw Misfit.notJson("problem.json.utf-16");
    }
    int start = startsWith(bytes, count, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (start < count && " \t\r\n".indexOf(bytes[start]) >= 0) {
      start++;
    }
    if (start < count && "{[\"-0123456789tfn".indexOf(bytes[start]) < 0) {
      throw Misfit.notJson("problem.json.other-kind");
    }
  }

  private static boolean isUtf16(byte[] bytes, int count) {
    return startsWith(bytes, count, 0xFE, 0xFF)
        || startsWith(bytes, count, 0xFF, 0xFE)
        || startsWith(bytes, count, 0, '{')
        || startsWith(bytes, count, '{', 0);
  }

  private static boolean startsWith(byte[] bytes, int count, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= count || Byte.toUnsignedInt(bytes[i]) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Place end(String text) {
    int line = 1 + (int) text.chars().filter(it -> it == '\n').count();
    return new Place(line, text.length() - text.lastIndexOf('\n'), "");
  }
}
