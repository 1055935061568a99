package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// The channels that a card in a lane of channels names, in the order of use.
@RecordBuilder
public record ChannelUse(List<ChannelId> channels, Extras extras)
    implements CardDetail, ChannelUseBuilder.With {

  /// No channel yet.
  public static final ChannelUse NONE = new ChannelUse(List.of(), Extras.NONE);

  public ChannelUse {
    channels = List.copyOf(channels);
  }
}
