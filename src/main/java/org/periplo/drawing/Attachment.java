package org.periplo.drawing;

import org.periplo.model.Bytes;

/// A file that travels inside a document, where the format can hold one.
///
/// @param name the file's, with its ending
/// @param description what it is, in the document's language
public record Attachment(String name, String mediaType, String description, Bytes content) {}
