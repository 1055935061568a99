package org.periplo.edit;

import org.periplo.model.Project;

/// Puts another version of the project in its place, such as the one that its file holds now.
public record ReplaceProject(Project version) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(project, version);
  }
}
