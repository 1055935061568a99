package org.periplo.model;

/// A picture of the project.
///
/// @param description what it shows, for people who do not see it
public record Picture(
    PictureId id, String description, PictureFormat format, Bytes content, Extras extras) {}
