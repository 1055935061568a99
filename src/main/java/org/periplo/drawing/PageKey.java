package org.periplo.drawing;

/// By what other pages refer to a page.
///
/// @param value any words, unique in the document
public record PageKey(String value) {}
