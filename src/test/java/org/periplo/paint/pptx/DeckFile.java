package org.periplo.paint.pptx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the example deck to a file, to be looked at.
final class DeckFile {

  private DeckFile() {}

  static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), Deck.of(Examples.withFrames()).bytes());
  }
}
