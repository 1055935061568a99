package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// What a map calls a degree of feeling, and the face that it gives it.
///
/// @param name empty for the degree's own name in the project's language
@RecordBuilder
public record EmotionLevel(String name, Face face, Extras extras)
    implements EmotionLevelBuilder.With {}
