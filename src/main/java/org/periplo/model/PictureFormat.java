package org.periplo.model;

/// How a picture's bytes are coded.
public enum PictureFormat {
  /// Portable Network Graphics.
  PNG("image/png"),
  /// JPEG.
  JPEG("image/jpeg");

  private final String mediaType;

  PictureFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /// The media type, as it stands in the file.
  public String mediaType() {
    return mediaType;
  }
}
