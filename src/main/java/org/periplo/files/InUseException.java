package org.periplo.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// Says that a file cannot be replaced because another program holds it.
final class InUseException extends FileSystemException {

  private static final long serialVersionUID = 1;

  InUseException(Path file, FileSystemException cause) {
    super(file.toString());
    initCause(cause);
  }
}
