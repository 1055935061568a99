package org.periplo.paint.pdf;

/// What one code of an embedded font shows, and what it stands for.
///
/// @param glyph its number in the font's file
/// @param text what is found and copied where it stands
record Letter(int glyph, String text) {}
