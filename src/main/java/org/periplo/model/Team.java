package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// Who owns touchpoints and opportunities.
@RecordBuilder
public record Team(TeamId id, String name, TeamLevel level, Extras extras)
    implements TeamBuilder.With {}
