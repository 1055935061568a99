package org.periplo.edit;

import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.Project;

/// Deletes a channel. It is taken out of the cards that use it.
public record DeleteChannel(ChannelId channel) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return new References(channel)
        .takenFrom(project)
        .withChannels(new Roster<>(project.channels(), Channel::id).without(channel));
  }
}
