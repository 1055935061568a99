package org.periplo.model;

/// Whether sheets show where they are cut.
public enum CropMarks {
  DRAWN,
  OMITTED
}
