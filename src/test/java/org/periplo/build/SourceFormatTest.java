package org.periplo.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  private final SourceFormat format = new SourceFormat();

  @Test
  void everySourceFileIsFormatted() throws IOException {
    List<Path> files = SourceFormat.sourceFiles();

    assertThat(files).isNotEmpty();
    assertThat(files.parallelStream().filter(file -> !isFormatted(file)))
        .as("Unformatted files, which `mvn -q validate exec:exec@format` mends")
        .isEmpty();
  }

  @Test
  void anUnformattedSourceIsSeenAndMended() throws FormatterException {
    assertThat(format.apply("class  A{int b;}")).isEqualTo("class A {\n  int b;\n}\n");
  }

  @Test
  void aLongMarkdownLineIsBrokenIntoMarkdownLines() throws FormatterException {
    String words = "word ".repeat(30).strip();
    String source = "/// " + words + "\nclass A {}\n";

    assertThat(format.apply(source))
        .isEqualTo(
            "/// %s\n/// %s\nclass A {}\n"
                .formatted("word ".repeat(19).strip(), "word ".repeat(11).strip()));
  }

  @Test
  void theInsideOfAMarkdownCommentIsLeftAsItIs() throws FormatterException {
    String source =
        """
        /// | a | b |
        /// |---|---|
        ///
        ///     code  in   here
        class A {}
        """;

    assertThat(format.apply(source)).isEqualTo(source);
  }

  private boolean isFormatted(Path file) {
    try {
      String source = Files.readString(file);
      return format.apply(source).equals(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      return false;
    }
  }
}
