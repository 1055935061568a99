package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// A group of customers.
///
/// @param value what it is worth to the company, in its own words
@RecordBuilder
public record Segment(SegmentId id, String name, String description, String value, Extras extras)
    implements SegmentBuilder.With {}
