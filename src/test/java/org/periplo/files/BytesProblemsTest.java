package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.messages.Messages;

class BytesProblemsTest {

  /// The messages that are said here.
  static final Set<String> KEYS =
      Set.of(
          "problem.json.empty",
          "problem.json.utf-16",
          "problem.json.not-utf-8",
          "problem.json.too-much");

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t\n"})
  void anEmptyFileIsCalledEmpty(String content) {
    assertThat(sentence(content.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "“map.periplo” is not JSON: it is empty; open a copy of it, or start a new project.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE"})
  void aFileInUtf16SaysHowToMendIt(String charset) {
    byte[] json = text(BrokenProject.sound()).getBytes(Charset.forName(charset));

    assertThat(sentence(json))
        .isEqualTo(
            "“map.periplo” is not JSON: it is written in UTF-16; open it in a text editor and save"
                + " it as UTF-8.");
  }

  @Test
  void aByteOrderMarkIsTolerated() throws ProblemException {
    byte[] marked = ("\uFEFF" + text(BrokenProject.sound())).getBytes(StandardCharsets.UTF_8);

    assertThat(ProjectFiles.parse(marked, "marked"))
        .isEqualTo(ProjectFiles.parse(BrokenProject.sound(), "unmarked"));
  }

  @Test
  void bytesThatAreNotUtf8AreFoundByLineAndColumn() {
    byte[] json =
        text(BrokenProject.sound())
            .replace("Reads reviews", "Lee reseñas")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(sentence(json))
        .isEqualTo(
            "“map.periplo” is not JSON (line 81, column 85): the text is not UTF-8 from here on;"
                + " open it in a text editor and save it as UTF-8.");
  }

  @Test
  void aFileThatStopsInsideACharacterIsNotUtf8() {
    assertThat(sentence(new byte[] {'{', '"', (byte) 0xC3}))
        .startsWith("“map.periplo” is not JSON (line 1, column 3): the text is not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.7", "PK\u0003\u0004", "<html>", "\u0000\u0000\u0000", "map,stage"})
  void aFileOfAnotherKindIsKnownByItsFirstBytes(String content) {
    assertThat(sentence(content.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "“map.periplo” is not JSON: it begins like a file of another kind; choose a project"
                + " file.");
  }

  @Test
  void endlessNestingIsRefused() {
    assertThat(sentence(("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "“map.periplo” is not JSON (line 1, column 106, …%s): this is nested too deeply, too"
                    .formatted("[0]".repeat(40))
                + " long, or one of too many values; check that it is a project.");
  }

  @Test
  void endlessNamesAndNumbersAndListsAreRefused() {
    String[] documents = {
      "{\"" + "n".repeat(2000) + "\": 1}",
      "{\"a\": 1" + "0".repeat(2000) + "}",
      "{\"a\": 1e99999999999}",
      "[0" + ",0".repeat(3_000_000) + "]"
    };
    assertThat(documents)
        .allSatisfy(
            it ->
                assertThat(sentence(it.getBytes(StandardCharsets.UTF_8)))
                    .contains("too deeply, too long, or one of too many values"));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static String sentence(byte[] json) {
    try {
      ProjectFiles.parse(json, "map.periplo");
      return "sound";
    } catch (ProblemException e) {
      return e.problem().sentence(Messages.in(Locale.ENGLISH));
    }
  }
}
