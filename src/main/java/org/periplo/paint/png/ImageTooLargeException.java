package org.periplo.paint.png;

import java.io.IOException;

/// Says that an image would have more pixels than programs can read; a smaller scale helps.
public final class ImageTooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  private final long width;
  private final long height;

  ImageTooLargeException(long width, long height) {
    super("No PNG image can have " + width + " by " + height + " pixels.");
    this.width = width;
    this.height = height;
  }

  /// How wide the image would be, in pixels.
  public long width() {
    return width;
  }

  /// How high the image would be, in pixels.
  public long height() {
    return height;
  }
}
