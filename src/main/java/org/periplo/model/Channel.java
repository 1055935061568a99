package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// A way by which customer and company meet.
@RecordBuilder
public record Channel(ChannelId id, String name, ChannelKind kind, Extras extras)
    implements ChannelBuilder.With {}
