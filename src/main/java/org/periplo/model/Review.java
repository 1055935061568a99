package org.periplo.model;

import java.time.LocalDate;

/// A day on which people looked at a map again.
///
/// @param conclusions what they found; empty for none
public record Review(LocalDate date, String conclusions, Extras extras) {}
