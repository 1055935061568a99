package org.periplo.text;

import org.periplo.theme.TextStyle;

/// Text in one style.
public record Run(String text, TextStyle style) {}
