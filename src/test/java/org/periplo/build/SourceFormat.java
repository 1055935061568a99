package org.periplo.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The one way this project's Java source is set: google-java-format, with its Markdown comments
/// kept whole.
///
/// Run as a program (`mvn -q validate exec:exec@format`) it rewrites the files under `src` in
/// place.
final class SourceFormat {
  /// The folder that holds every source file.
  static final Path SOURCES = Path.of("src");

  // The formatter breaks a long `///` line into `///` and `//`, which would end the comment there.
  private static final Pattern BROKEN_MARKDOWN =
      Pattern.compile("^([ \\t]*)(///.*\\R[ \\t]*)//(?!/)", Pattern.MULTILINE);

  private final Formatter formatter = new Formatter();

  /// Formats every source file in place and names those that changed.
  public static void main(String[] arguments) throws IOException, FormatterException {
    SourceFormat format = new SourceFormat();
    for (Path file : sourceFiles()) {
      String source = Files.readString(file);
      String formatted = format.apply(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
        System.out.println("Formatted " + file);
      }
    }
  }

  /// The project's Java files, in the order of their names.
  static List<Path> sourceFiles() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /// The source as it should look.
  ///
  /// @throws FormatterException if the source is not Java
  String apply(String source) throws FormatterException {
    String formatted = formatter.formatSourceAndFixImports(source);
    String mended = mendMarkdown(formatted);
    return mended.equals(formatted) ? formatted : apply(mended);
  }

  private static String mendMarkdown(String source) {
    return BROKEN_MARKDOWN.matcher(source).replaceAll("$1$2///");
  }
}
