package org.periplo.model;

/// What a card knows beyond its text; which one it has follows from its lane's kind.
public sealed interface CardDetail
    permits ChannelUse, Metric, Moment, Opportunity, PainPoint, Plain, Touchpoint {}
