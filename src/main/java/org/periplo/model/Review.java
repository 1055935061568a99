package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/// A day on which people looked at a map again.
///
/// @param conclusions what they found; empty for none
@RecordBuilder
public record Review(LocalDate date, String conclusions, Extras extras) {}
