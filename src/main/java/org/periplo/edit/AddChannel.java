package org.periplo.edit;

import org.periplo.model.Channel;
import org.periplo.model.Project;

/// Adds a channel to the project, as the last one.
public record AddChannel(Channel channel) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return project.withChannels(new Roster<>(project.channels(), Channel::id).with(channel));
  }
}
