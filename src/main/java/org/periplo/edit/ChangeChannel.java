package org.periplo.edit;

import org.periplo.model.Channel;
import org.periplo.model.Project;

/// Puts a channel in the place of the one with the same id.
public record ChangeChannel(Channel channel) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(
        project,
        project.withChannels(new Roster<>(project.channels(), Channel::id).replacing(channel)));
  }
}
