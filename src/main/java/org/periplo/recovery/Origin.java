package org.periplo.recovery;

import java.nio.file.Path;
import org.periplo.files.Stamp;

/// The file that a project belongs in, and what it held when it was read or saved last.
public record Origin(Path file, Stamp stamp) {}
