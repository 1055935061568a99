package org.periplo.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.periplo.files.AtomicFile;
import org.periplo.files.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON file of the person's own in which the program notes something down.
///
/// It is a convenience: where it is missing, broken or cannot be written, the program goes on.
record UserFile(Path path) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// What the file says; a missing node if that cannot be read.
  JsonNode read() {
    try {
      return MAPPER.readTree(Files.readString(path));
    } catch (IOException | JacksonException _) {
      return MAPPER.missingNode();
    }
  }

  /// Puts `json` in place of what the file says.
  void write(byte[] json) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      AtomicFile.write(path, out -> out.write(json));
    } catch (IOException | ProblemException _) {
      // nothing that the person made is lost
    }
  }
}
