package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// A picture of the project.
///
/// @param description what it shows, for people who do not see it
@RecordBuilder
public record Picture(
    PictureId id, String description, PictureFormat format, Bytes content, Extras extras) {}
